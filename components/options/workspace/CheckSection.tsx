import { useId } from 'preact/hooks';
import { sectionKey } from '../../../utils/content/page-keys.ts';
import type { CheckWords } from '../../../utils/content/words/check-words.ts';
import type { Answer, Answers, CheckItem, SectionResult } from '../../../utils/core/workspace/checklist.ts';
import { plural, t } from '../../../utils/platform/i18n.ts';
import { CheckRow } from './CheckRow.tsx';
import styles from './CheckSection.module.css';

type Props = {
  readonly result: SectionResult;
  readonly items: readonly CheckItem[];
  readonly words: Readonly<Record<string, CheckWords>>;
  readonly answers: Answers;
  /** Id of the best next fix. */
  readonly best: string | null;
  readonly onAnswer: (id: string, answer: Answer) => void;
};

/** One part of the checklist with its result. */
export function CheckSection({ result, items, words, answers, best, onAnswer }: Props) {
  const id = useId();
  const { section, yes, no, open } = result;
  const sums = [
    ...(yes + no > 0 ? [t('options_workspace_section_sum', yes, yes + no)] : []),
    ...(open > 0 ? [plural('options_workspace_open', open)] : []),
  ];
  return (
    <section class={styles.section} aria-labelledby={id}>
      <div class={styles.head}>
        <h2 class={styles.title} id={id}>
          {t(sectionKey(section))}
        </h2>
        <p class={styles.sum}>{sums.join(', ')}</p>
      </div>
      {items.map((item) => {
        const text = words[item.id];
        return (
          text && (
            <CheckRow
              key={item.id}
              item={item}
              words={text}
              given={answers[item.id] ?? null}
              best={item.id === best}
              onAnswer={(answer) => onAnswer(item.id, answer)}
            />
          )
        );
      })}
    </section>
  );
}
