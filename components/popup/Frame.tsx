import type { ComponentChildren } from 'preact';
import { t } from '../../utils/platform/i18n.ts';
import styles from './Frame.module.css';
import type { Headline } from './headline.ts';

type FrameProps = {
  readonly scene: ComponentChildren;
  /** What stands under the scene; as long as nothing does, its place is kept. */
  readonly children: ComponentChildren;
};

/** The popup: the scene, and what stands under it. */
export function Frame({ scene, children }: FrameProps) {
  return (
    <div class={`${styles.page} ${children ? '' : styles.waiting}`}>
      {scene}
      {children}
    </div>
  );
}

type BodyProps = {
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

/** Under the scene, from top to bottom: fact and reason, what can be done, today, and the safety line. */
export function Body({ headline, options, spoken, latest, sections, pause }: BodyProps) {
  return (
    <>
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
    </>
  );
}
