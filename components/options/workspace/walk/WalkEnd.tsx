import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { sectionKey } from '../../../../utils/content/page-keys.ts';
import type { CheckWords } from '../../../../utils/content/words/check-words.ts';
import type { CheckItem } from '../../../../utils/core/workspace/checklist.ts';
import { nextFix, type CauseWeights } from '../../../../utils/core/workspace/next-fix.ts';
import { sheetOf } from '../../../../utils/core/workspace/sheet.ts';
import type { Workspace } from '../../../../utils/core/workspace/workspaces.ts';
import { t } from '../../../../utils/platform/i18n.ts';
import { Dots } from '../Dots.tsx';
import { resultSaid } from '../result-text.ts';
import styles from './WalkEnd.module.css';

type Props = {
  readonly title: string;
  readonly text: string;
  readonly items: readonly CheckItem[];
  readonly words: Readonly<Record<string, CheckWords>>;
  readonly workspace: Workspace;
  readonly weights: CauseWeights;
  /** What may be gone through now. */
  readonly children: ComponentChildren;
};

/** What a walk comes to, part by part, and what to change first. It speaks of the place, never of the person. */
export function WalkEnd({ title, text, items, words, workspace, weights, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const best = nextFix(items, workspace.answers, weights);
  return (
    <section class={styles.end} aria-label={t('walk_name')}>
      <div>
        <h2 class={styles.title} ref={heading} tabIndex={-1} aria-describedby="walk-end-text">
          {title}
        </h2>
        <p class={styles.text} id="walk-end-text">
          {text}
        </p>
      </div>
      <ul class={styles.parts}>
        {sheetOf(items, workspace).map(({ result, verdict }) => (
          <li key={result.section} class={styles.part}>
            <span class={styles.name}>{t(sectionKey(result.section))}</span>
            <span class={styles.verdict} data-is={verdict}>
              {t(`sheet_verdict_${verdict}`)}
            </span>
            <Dots
              answers={items
                .filter(({ section }) => section === result.section)
                .map(({ id }) => workspace.answers[id]?.answer)}
              label={resultSaid(result)}
            />
          </li>
        ))}
      </ul>
      {best !== null && (
        <div class={styles.best}>
          <h3 class={styles.bestTitle}>{t('options_best_fix')}</h3>
          <p class={styles.question}>{words[best.id]?.question}</p>
          <p>{words[best.id]?.lowCostFix}</p>
        </div>
      )}
      <div class={styles.ways}>
        {children}
        <a class={styles.link} href="#workspace">
          {t('walk_list')}
        </a>
        <a class={styles.link} href="#workspace/sheet">
          {t('walk_sheet')}
        </a>
      </div>
    </section>
  );
}
