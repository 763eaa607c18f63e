import type { CheckWords } from '../../../utils/content/words/check-words.ts';
import { changesOf, lastLook } from '../../../utils/core/workspace/changes.ts';
import type { CheckItem } from '../../../utils/core/workspace/checklist.ts';
import type { Workspace } from '../../../utils/core/workspace/workspaces.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { dateWithYear } from '../../../utils/platform/i18n-calendar.ts';
import { Group } from '../Group.tsx';
import styles from './Changes.module.css';

type Props = {
  readonly items: readonly CheckItem[];
  readonly words: Readonly<Record<string, CheckWords>>;
  readonly workspace: Workspace;
};

/** What is not as it was, with its date; nothing as long as nothing changed. */
export function Changes({ items, words, workspace }: Props) {
  const known = new Set(items.map(({ id }) => id));
  const changes = changesOf(workspace).filter(({ item }) => known.has(item));
  if (changes.length === 0) return null;
  const since = lastLook(workspace);
  const parts = [
    { title: t('workspace_changes_last'), part: changes.filter(({ at }) => at >= since) },
    { title: t('workspace_changes_before'), part: changes.filter(({ at }) => at < since) },
  ];
  return (
    <Group title={t('workspace_changes')}>
      {parts
        .filter(({ part }) => part.length > 0)
        .map(({ title, part }) => (
          <div key={title} class={styles.part}>
            <h3 class={styles.title}>{title}</h3>
            <ul>
              {part.map(({ item, from, to, at }) => (
                <li key={`${item} ${at}`} class={styles.change}>
                  <span class={styles.date}>{dateWithYear(at)}</span>
                  <span>
                    {words[item]?.question}{' '}
                    <strong>{t('workspace_changed', t(`options_answer_${from}`), t(`options_answer_${to}`))}</strong>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </Group>
  );
}
