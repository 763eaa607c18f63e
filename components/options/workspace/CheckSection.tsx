import { useId } from 'preact/hooks';
import { sectionKey } from '../../../utils/content/page-keys.ts';
import type { CheckWords } from '../../../utils/content/words/check-words.ts';
import type { Units } from '../../../utils/core/workspace/amount.ts';
import { verdictOf, type CheckItem, type SectionResult } from '../../../utils/core/workspace/checklist.ts';
import type { Workspace } from '../../../utils/core/workspace/workspaces.ts';
import { plural, t } from '../../../utils/platform/i18n.ts';
import type { WorkspaceActs } from './acts.ts';
import { CheckRow } from './CheckRow.tsx';
import styles from './CheckSection.module.css';

type Props = {
  readonly result: SectionResult;
  readonly items: readonly CheckItem[];
  readonly words: Readonly<Record<string, CheckWords>>;
  readonly workspace: Workspace;
  readonly units: Units;
  /** Epoch ms. */
  readonly now: number;
  /** Id of the best next fix. */
  readonly best: string | null;
  /** Id of the item a link led to. */
  readonly asked: string;
  readonly acts: WorkspaceActs;
};

/** One part of the checklist with its result. */
export function CheckSection({ result, items, words, workspace, units, now, best, asked, acts }: Props) {
  const id = useId();
  const { section, yes, no, open } = result;
  const sums = [
    t(`sheet_verdict_${verdictOf(result)}`),
    ...(yes + no > 0 ? [t('options_workspace_section_sum', yes, yes + no)] : []),
    ...(open > 0 && yes + no > 0 ? [plural('options_workspace_open', open)] : []),
  ];
  return (
    <section class={styles.section} aria-labelledby={id}>
      <div class={styles.head}>
        <h2 class={styles.title} id={id}>
          {t(sectionKey(section))}
        </h2>
        <p class={styles.sum}>{sums.join(' · ')}</p>
      </div>
      {items.map((item) => {
        const text = words[item.id];
        return (
          text && (
            <CheckRow
              key={`${workspace.id} ${item.id}`}
              item={item}
              words={text}
              workspace={workspace}
              units={units}
              now={now}
              best={item.id === best}
              asked={item.id === asked}
              acts={acts}
            />
          )
        );
      })}
    </section>
  );
}
