import type { Equipment } from '../../../utils/core/movement/exercise.ts';
import type { MessageKey } from '../../../utils/platform/i18n.ts';

type Things = { readonly title: MessageKey; readonly hint?: MessageKey; readonly things: readonly Equipment[] };

/** All that can be used, by where it is found. */
export const THINGS: readonly Things[] = [
  { title: 'options_things_room', things: ['wall', 'chair', 'desk', 'door-frame'] },
  { title: 'options_things_small', things: ['band', 'cushion', 'bolster'] },
  {
    title: 'options_things_tools',
    hint: 'options_things_tools_hint',
    things: ['foam-roller', 'peanut-ball', 'lacrosse-ball', 'massage-gun', 'heating-pad'],
  },
];
