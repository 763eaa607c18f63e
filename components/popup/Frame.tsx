import type { ComponentChildren } from 'preact';
import { t } from '../../utils/platform/i18n.ts';
import styles from './Frame.module.css';
import type { Headline } from './headline.ts';

type Props = {
  readonly scene: ComponentChildren;
  readonly headline: Headline;
  /** Address of the options page. */
  readonly options: string;
  /** Said once when something changes, never each second. */
  readonly spoken: string;
  /** The last thing that was decided, in words; empty if there was none. */
  readonly latest: string;
  readonly sections: readonly ComponentChildren[];
  readonly pause: ComponentChildren;
};

/** The popup from top to bottom: scene, fact and reason, what can be done, today, and the safety line. */
export function Frame({ scene, headline, options, spoken, latest, sections, pause }: Props) {
  return (
    <div class={styles.page}>
      {scene}
      <output class="spoken">{spoken}</output>
      <main class={styles.body}>
        <div>
          <h1 class={styles.fact}>{headline.fact}</h1>
          <p class={styles.reason}>
            {headline.reason}{' '}
            {headline.link && (
              <a href={`${options}#${headline.link.section}`} target="_blank">
                {headline.link.text}
              </a>
            )}
          </p>
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
