import type { CheckWords } from '../../../utils/content/words/check-words.ts';
import { sectionResults, type Answer, type Answers, type CheckItem } from '../../../utils/core/workspace/checklist.ts';
import { nextFix } from '../../../utils/core/workspace/next-fix.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { CheckSection } from './CheckSection.tsx';
import { Score } from './Score.tsx';
import styles from './WorkspaceSection.module.css';

type Props = {
  readonly items: readonly CheckItem[];
  readonly words: Readonly<Record<string, CheckWords>>;
  readonly answers: Answers;
  readonly onAnswer: (id: string, answer: Answer) => void;
};

/** The self-check of a place: what supports the person here, and all questions in their sections. */
export function WorkspaceSection({ items, words, answers, onAnswer }: Props) {
  const results = sectionResults(items, answers);
  const best = nextFix(items, answers)?.id ?? null;
  return (
    <>
      <Score items={items} answers={answers} results={results} />
      {results.map((result) => (
        <CheckSection
          key={result.section}
          result={result}
          items={items.filter((item) => item.section === result.section)}
          words={words}
          answers={answers}
          best={best}
          onAnswer={onAnswer}
        />
      ))}
      <p class={styles.notAssessment}>{t('safe_not_dse')}</p>
    </>
  );
}
