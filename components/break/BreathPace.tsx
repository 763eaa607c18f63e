import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import { MINUS, PLUS } from '../page-icons.ts';
import styles from './BreathPace.module.css';

type Props = {
  /** `null`: it cannot go further that way. */
  readonly onSlower: (() => void) | null;
  readonly onFaster: (() => void) | null;
};

/** Makes the guided breath slower or faster. */
export function BreathPace({ onSlower, onFaster }: Props) {
  return (
    <fieldset class={styles.pace} aria-label={t('break_pace')}>
      <Button kind="quiet" icon={MINUS} disabled={onSlower === null} onClick={() => onSlower?.()}>
        {t('break_slower')}
      </Button>
      <Button kind="quiet" icon={PLUS} disabled={onFaster === null} onClick={() => onFaster?.()}>
        {t('break_faster')}
      </Button>
    </fieldset>
  );
}
