import type { Equipment } from '../../../utils/core/movement/exercise.ts';
import { t, type MessageKey } from '../../../utils/platform/i18n.ts';
import { listed } from '../../../utils/platform/i18n-names.ts';

const THINGS: Readonly<Record<Equipment, MessageKey>> = {
  none: 'options_need_none',
  wall: 'options_need_wall',
  chair: 'options_need_chair',
  desk: 'options_need_desk',
  'door-frame': 'options_need_door_frame',
  'foam-roller': 'options_need_foam_roller',
  'peanut-ball': 'options_need_peanut_ball',
  'lacrosse-ball': 'options_need_lacrosse_ball',
  band: 'options_need_band',
  'massage-gun': 'options_need_massage_gun',
  'heating-pad': 'options_need_heating_pad',
  cushion: 'options_need_cushion',
  bolster: 'options_need_bolster',
};

/** What a movement needs: "needs a desk or a clear wall". */
export function needsText(anyOf: readonly Equipment[]): string {
  if (anyOf.includes('none')) return t('options_needs_nothing');
  const things = anyOf.map((thing) => t(THINGS[thing]));
  return t('options_needs', listed(things, 'disjunction'));
}
