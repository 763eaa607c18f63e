import { sectionKey } from '../../../utils/content/page-keys.ts';
import type { Answers, CheckItem, SectionResult } from '../../../utils/core/workspace/checklist.ts';
import { totals } from '../../../utils/core/workspace/totals.ts';
import { number, plural, t } from '../../../utils/platform/i18n.ts';
import { Dots, DotsLegend } from './Dots.tsx';
import { resultSaid } from './result-text.ts';
import styles from './Score.module.css';

type Props = {
  readonly items: readonly CheckItem[];
  readonly answers: Answers;
  readonly results: readonly SectionResult[];
};

/** The result as counts and dots, section by section. */
export function Score({ items, answers, results }: Props) {
  const { yes, of, open } = totals(results);
  return (
    <div class={styles.score}>
      {of === 0 ? (
        <div class={styles.total}>
          <p class={styles.nothing}>{t('options_workspace_none')}</p>
          <p class={styles.support}>{t('options_workspace_none_text')}</p>
        </div>
      ) : (
        <div class={styles.total}>
          <p>
            <span class={styles.yes}>{number(yes)}</span> <span class={styles.of}>{t('options_workspace_of', of)}</span>
          </p>
          <p class={styles.support}>{t('options_workspace_support')}</p>
          {open > 0 && <p class={styles.open}>{plural('options_workspace_open', open)}</p>}
        </div>
      )}
      <ul class={styles.sections}>
        {results.map((result) => (
          <li key={result.section} class={styles.section}>
            <span aria-hidden="true">{t(sectionKey(result.section))}</span>
            <Dots
              answers={items.filter((item) => item.section === result.section).map((item) => answers[item.id]?.answer)}
              label={resultSaid(result)}
            />
          </li>
        ))}
      </ul>
      <DotsLegend />
    </div>
  );
}
