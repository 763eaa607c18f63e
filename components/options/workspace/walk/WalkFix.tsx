import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../../../utils/platform/i18n.ts';
import { dateOf } from '../../../../utils/platform/i18n-calendar.ts';
import { Button } from '../../../Button.tsx';
import { CHECK } from '../../../icons.ts';
import styles from './WalkFix.module.css';

type Props = {
  readonly free: boolean;
  /** The cheapest thing that may be done about it. */
  readonly text: string;
  /** When Limber asks again, epoch ms, once it was fixed; `null` before. */
  readonly again: number | null;
  /** Whether the answer was given just now: then reading goes on here. */
  readonly arrived: boolean;
  readonly onFixed: () => void;
};

/** What may be done about a no, at once. */
export function WalkFix({ free, text, again, arrived, onFixed }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, []);
  return (
    <div class={styles.fix}>
      <h3 class={styles.title} ref={heading} tabIndex={-1} aria-describedby={id}>
        {t(free ? 'options_item_free' : 'options_item_cheap')}
      </h3>
      <p id={id}>{text}</p>
      {again === null && (
        <Button icon={CHECK} size="tall" onClick={onFixed}>
          {t('walk_fixed')}
        </Button>
      )}
      <output class={styles.noted}>{again !== null && t('walk_noted', dateOf(again))}</output>
    </div>
  );
}
