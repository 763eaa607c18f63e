import type { ComponentChildren } from 'preact';
import { t } from '../../utils/platform/i18n.ts';
import styles from './Frame.module.css';
import type { Headline } from './headline.ts';
import { TextButton } from './TextButton.tsx';

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
  /** Said once when something changes, never each second. */
  readonly spoken: string;
  /** The last thing that was decided, in words; empty if there was none. */
  readonly latest: string;
  /** Whether the last decisions are open; `null` if there are none. */
  readonly why: boolean | null;
  readonly onWhy: () => void;
  /** What takes the place of all that stands below. */
  readonly sheet: ComponentChildren;
  readonly sections: readonly ComponentChildren[];
  readonly pause: ComponentChildren;
};

/** Under the scene, from top to bottom: fact and reason, what can be done, today, and the safety line. */
export function Body({ headline, spoken, latest, why, onWhy, sheet, sections, pause }: BodyProps) {
  return (
    <>
      <output class="spoken">{spoken}</output>
      <main class={styles.body}>
        <div>
          <div class={styles.top}>
            <h1 class={styles.fact}>{headline.fact}</h1>
            {why !== null && (
              <TextButton onClick={onWhy} open={why}>
                {t('popup_why')}
              </TextButton>
            )}
          </div>
          <p class={styles.reason}>
            {headline.reason} {headline.link}
          </p>
          {latest !== '' && <p class={styles.latest}>{latest}</p>}
        </div>
        {sheet || (
          <>
            {sections}
            <footer class={styles.last}>
              {pause}
              <p class={styles.safety}>{t('safe_short')}</p>
            </footer>
          </>
        )}
      </main>
    </>
  );
}
