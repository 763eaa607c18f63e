import { useMemo } from 'preact/hooks';
import type { CheckWords } from '../../../utils/content/words/check-words.ts';
import type { Units } from '../../../utils/core/workspace/amount.ts';
import { toAsk, toCheckAgain } from '../../../utils/core/workspace/again.ts';
import { sectionResults, type CheckItem } from '../../../utils/core/workspace/checklist.ts';
import { nextFix, type CauseWeights } from '../../../utils/core/workspace/next-fix.ts';
import { currentOf, type Workspaces } from '../../../utils/core/workspace/workspaces.ts';
import { plural, t } from '../../../utils/platform/i18n.ts';
import { Message } from '../../Message.tsx';
import { Segmented } from '../../Segmented.tsx';
import type { WorkspaceActs } from './acts.ts';
import { Changes } from './Changes.tsx';
import { CheckSection } from './CheckSection.tsx';
import { Fixes } from './Fixes.tsx';
import { Places } from './Places.tsx';
import { Score } from './Score.tsx';
import styles from './WorkspaceSection.module.css';

type Props = {
  readonly items: readonly CheckItem[];
  readonly words: Readonly<Record<string, CheckWords>>;
  readonly workspaces: Workspaces;
  /** What the causes the person marked weigh. */
  readonly weights: CauseWeights;
  readonly units: Units;
  /** Epoch ms. */
  readonly now: number;
  /** Id of the item a link led to; empty without one. */
  readonly asked: string;
  readonly acts: WorkspaceActs;
};

/** The self-check of a place: what supports the person here, what to change next, and all questions in their sections. */
export function WorkspaceSection({ items, words, workspaces, weights, units, now, asked, acts }: Props) {
  const workspace = currentOf(workspaces);
  // Another place that is chosen later is not where the link led to.
  const ledTo = useMemo(() => workspace.id, [asked]);
  const { answers } = workspace;
  const results = sectionResults(items, answers);
  const best = nextFix(items, answers, weights)?.id ?? null;
  const again = toCheckAgain(items, workspace, now).length;
  const asks = toAsk(items, workspace, now).length;
  return (
    <>
      <Places workspaces={workspaces} acts={acts} />
      <Score items={items} answers={answers} results={results} />
      {again > 0 && (
        <Message kind="note" title={plural('workspace_again_title', again)}>
          {t('workspace_again_text')} <a href="#workspace/walk">{t('workspace_again_link')}</a>
        </Message>
      )}
      <p class={styles.ways}>
        <a class={styles.walk} href="#workspace/walk">
          {asks === 0
            ? t('workspace_walk_anew')
            : asks < items.length
              ? plural('workspace_walk_on', asks)
              : t('workspace_walk')}
        </a>
        <a class={styles.way} href="#workspace/sheet">
          {t('workspace_sheet')}
        </a>
      </p>
      {best !== null && (
        <Fixes
          key={workspace.id}
          items={items}
          words={words}
          workspace={workspace}
          weights={weights}
          onFixed={acts.fixed}
        />
      )}
      {results.map((result) => (
        <CheckSection
          key={result.section}
          result={result}
          items={items.filter((item) => item.section === result.section)}
          words={words}
          workspace={workspace}
          units={units}
          now={now}
          best={best}
          asked={workspace.id === ledTo ? asked : ''}
          acts={acts}
        />
      ))}
      <Changes items={items} words={words} workspace={workspace} />
      <div class={styles.units}>
        <span aria-hidden="true">{t('workspace_units')}</span>
        <Segmented
          label={t('workspace_units')}
          value={units}
          options={[
            { value: 'metric', label: t('workspace_units_metric') },
            { value: 'imperial', label: t('workspace_units_imperial') },
          ]}
          onChange={acts.units}
        />
      </div>
      <p class={styles.notAssessment}>{t('safe_not_dse')}</p>
    </>
  );
}
