import { useEffect, useRef } from 'preact/hooks';
import { duration, plural, t } from '../../../../utils/platform/i18n.ts';
import { Button } from '../../../Button.tsx';
import type { OtherTool } from './bringing.ts';
import { namesOf } from './names-of.ts';
import styles from './Preview.module.css';

type Props = { readonly other: OtherTool; readonly onTake: () => void; readonly onLeave: () => void };

/** The intervals of another break tool, before they become the person's own rhythm. */
export function OtherPreview({ other: { tool, cues, clamped, left }, onTake, onLeave }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class={styles.panel}>
      <h3 class={styles.title} ref={heading} tabIndex={-1}>
        {t('data_bring_other_title', tool)}
      </h3>
      <ul class={styles.facts}>
        {cues.map(({ kind, everyMinutes, seconds }) => (
          <li key={kind}>
            {t(
              kind === 'micro' ? 'data_bring_other_micro' : 'data_bring_other_move',
              duration(everyMinutes * 60_000),
              duration(seconds * 1000),
            )}
          </li>
        ))}
        {clamped && <li>{t('data_bring_other_clamped')}</li>}
        {left.count > 0 && <li>{plural('data_bring_other_left', left.count, namesOf(left))}</li>}
      </ul>
      <p class={styles.hint}>{t('data_bring_other_hint')}</p>
      <div class={styles.acts}>
        <Button kind="primary" onClick={onTake}>
          {t('data_bring_do')}
        </Button>
        <Button onClick={onLeave}>{t('data_bring_cancel')}</Button>
      </div>
    </section>
  );
}
