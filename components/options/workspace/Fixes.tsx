import { useState } from 'preact/hooks';
import type { CheckWords } from '../../../utils/content/words/check-words.ts';
import { COSTS, type CheckItem, type Cost } from '../../../utils/core/workspace/checklist.ts';
import { fixesFor, type CauseWeights } from '../../../utils/core/workspace/next-fix.ts';
import type { Workspace } from '../../../utils/core/workspace/workspaces.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Button } from '../../Button.tsx';
import { CHECK } from '../../icons.ts';
import { Segmented } from '../../Segmented.tsx';
import { Group } from '../Group.tsx';
import styles from './Fixes.module.css';

type Props = {
  readonly items: readonly CheckItem[];
  readonly words: Readonly<Record<string, CheckWords>>;
  readonly workspace: Workspace;
  readonly weights: CauseWeights;
  readonly onFixed: (item: string) => void;
};

/** So many stand in sight before somebody asks for more. */
const FIRST = 3;

/** What to change, the best first, by what it costs. */
export function Fixes({ items, words, workspace, weights, onFixed }: Props) {
  const [cost, setCost] = useState<Cost | 'all'>('all');
  const [whole, setWhole] = useState(false);
  const all = fixesFor(items, workspace.answers, weights, cost);
  const shown = whole ? all : all.slice(0, FIRST);
  return (
    <Group title={t('workspace_fixes')} lead={t('workspace_fixes_lead')}>
      <Segmented
        label={t('workspace_fixes_cost')}
        value={cost}
        options={[
          { value: 'all', label: t('workspace_cost_all') },
          ...COSTS.map((each) => ({ value: each, label: t(`workspace_cost_${each}`) })),
        ]}
        onChange={setCost}
      />
      <ol class={styles.list}>
        {shown.map(({ item, text, cost: costs }) => (
          <li key={`${item.id} ${text}`} class={styles.fix}>
            <div class={styles.words}>
              <p class={styles.text}>{words[item.id]?.[text]}</p>
              <p class={styles.about}>
                <span class={styles.cost}>{t(`workspace_cost_${costs}`)}</span>{' '}
                <a href={`#workspace/${item.id}`}>{words[item.id]?.question}</a>
              </p>
            </div>
            <Button icon={CHECK} onClick={() => onFixed(item.id)} describedBy={`fix-${item.id}-${text}`}>
              {t('workspace_fixed')}
            </Button>
            <span class="spoken" id={`fix-${item.id}-${text}`}>
              {words[item.id]?.question}
            </span>
          </li>
        ))}
      </ol>
      {all.length === 0 && <p class={styles.none}>{t('workspace_fixes_none')}</p>}
      {all.length > FIRST && (
        <Button kind="quiet" onClick={() => setWhole(!whole)}>
          {whole ? t('workspace_fixes_fewer') : t('workspace_fixes_more', all.length)}
        </Button>
      )}
    </Group>
  );
}
