import type { Exercise } from '../../../utils/core/movement/exercise.ts';
import { isOwn } from '../../../utils/core/movement/own-exercise.ts';
import { t, type MessageKey } from '../../../utils/platform/i18n.ts';

const KINDS: Readonly<Record<Exercise['kind'], MessageKey>> = {
  mobility: 'options_kind_mobility',
  strength: 'options_kind_strength',
  isometric: 'options_kind_isometric',
  'soft-tissue': 'options_kind_soft_tissue',
  breathing: 'options_kind_breathing',
  walk: 'options_kind_walk',
  eyes: 'options_kind_eyes',
};

/** What sort of movement it is, in a word. */
export function kindText({ id, kind }: Exercise): string {
  return t(isOwn(id) ? 'options_kind_own' : KINDS[kind]);
}
