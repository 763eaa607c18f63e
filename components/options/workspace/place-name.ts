import type { Workspace } from '../../../utils/core/workspace/workspaces.ts';
import { t } from '../../../utils/platform/i18n.ts';

/** What a place is called; the first one bears a name of ours until it gets its own. */
export function placeName({ name }: Pick<Workspace, 'name'>): string {
  return name === '' ? t('workspace_first_place') : name;
}
