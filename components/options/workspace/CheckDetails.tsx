import type { CheckWords } from '../../../utils/content/words/check-words.ts';
import type { Units } from '../../../utils/core/workspace/amount.ts';
import { AFTER_FIX } from '../../../utils/core/workspace/again.ts';
import type { CheckItem } from '../../../utils/core/workspace/checklist.ts';
import type { Workspace } from '../../../utils/core/workspace/workspaces.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { dateOf } from '../../../utils/platform/i18n-calendar.ts';
import { Button } from '../../Button.tsx';
import { CHECK } from '../../icons.ts';
import { Sources } from '../Sources.tsx';
import type { WorkspaceActs } from './acts.ts';
import styles from './CheckDetails.module.css';
import { ItemDiagram } from './ItemDiagram.tsx';
import { NoteField } from './NoteField.tsx';

type Props = {
  readonly item: CheckItem;
  readonly words: CheckWords;
  readonly workspace: Workspace;
  readonly units: Units;
  /** Epoch ms. */
  readonly now: number;
  readonly acts: WorkspaceActs;
};

/** How to check, the cheap fix, another one, why, where it comes from, and what was said of it before. */
export function CheckDetails({ item, words, workspace, units, now, acts }: Props) {
  const given = workspace.answers[item.id];
  const earlier = workspace.earlier[item.id] ?? [];
  return (
    <div class={styles.details}>
      <div class={styles.words}>
        <Part title={t('options_item_check')} text={words.check} />
        <div class={styles.fix}>
          <Part title={t(item.cost === 'free' ? 'options_item_free' : 'options_item_cheap')} text={words.lowCostFix} />
        </div>
        <Part title={t('options_item_or')} text={words.fix} />
        <Part title={t('options_item_why')} text={words.reason} quiet />
        {given?.answer === 'no' && (
          <div class={styles.fixed}>
            <Button kind="primary" icon={CHECK} onClick={() => acts.fixed(item.id)}>
              {t('workspace_fixed')}
            </Button>
            <p class={styles.date}>{t('workspace_fixed_hint', dateOf(now + AFTER_FIX))}</p>
          </div>
        )}
        <NoteField
          key={`${workspace.id} ${item.id}`}
          text={workspace.notes[item.id] ?? ''}
          onSave={(text) => acts.note(workspace.id, item.id, text)}
        />
        {given && (
          <div class={styles.date}>
            <p>
              {given.again === undefined
                ? t('options_answered_on', dateOf(given.at))
                : t('workspace_noted', dateOf(given.again))}
            </p>
            {earlier.toReversed().map(({ answer, at }) => (
              <p key={at}>{t('workspace_earlier', dateOf(at), t(`options_answer_${answer}`))}</p>
            ))}
          </div>
        )}
      </div>
      <div class={styles.picture}>
        <ItemDiagram item={item} units={units} title={words.question} />
        <details class={styles.sources}>
          <summary>{t('options_sources')}</summary>
          <Sources ids={item.sources} />
        </details>
      </div>
    </div>
  );
}

type PartProps = { readonly title: string; readonly text: string; readonly quiet?: boolean };

function Part({ title, text, quiet = false }: PartProps) {
  return (
    <div>
      <h4 class={styles.title}>{title}</h4>
      <p class={quiet ? styles.quiet : undefined}>{text}</p>
    </div>
  );
}
