import type { ComponentChildren } from 'preact';
import { t } from '../../utils/platform/i18n.ts';
import styles from './Frame.module.css';
import type { Headline } from './headline.ts';

type Props = {
  readonly scene: ComponentChildren;
  readonly headline: Headline;
  /** Said once when the scene changes, never each second. */
  readonly spoken: string;
  /** The last thing that was decided, in words; empty if there was none. */
  readonly latest: string;
  readonly sections: readonly ComponentChildren[];
  readonly pause: ComponentChildren;
};

/** The popup from top to bottom: scene, fact and reason, what can be done, today, and the safety line. */
export function Frame({ scene, headline, spoken, latest, sections, pause }: Props) {
  return (
    <div class={styles.page}>
      {scene}
      <p class={styles.spoken} role="status">
        {spoken}
      </p>
      <main class={styles.body}>
        <div>
          <h1 class={styles.fact}>{headline.fact}</h1>
          <p class={styles.reason}>{headline.reason}</p>
          {latest !== '' && <p class={styles.latest}>{latest}</p>}
        </div>
        {sections}
        <footer class={styles.last}>
          {pause}
          <p class={styles.safety}>{t('safe_short')}</p>
        </footer>
      </main>
    </div>
  );
}
