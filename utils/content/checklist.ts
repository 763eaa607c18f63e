import type { Cause, Region } from '../core/movement/exercise.ts';
import type { CheckItem, Cost, SectionId } from '../core/workspace/checklist.ts';

/** The cause that a `no` in a section adds to. */
const CAUSES: Readonly<Record<SectionId, Cause>> = {
  screen: 'posture',
  chair: 'sitting',
  arms: 'imbalance',
  desk: 'sitting',
  light: 'stress',
  habits: 'sitting',
  laptop: 'posture',
};

/** What a `no` in a section asks more movement of; items with regions of their own say so. */
const REGIONS: Readonly<Record<SectionId, readonly Region[]>> = {
  screen: ['neck', 'upperBack'],
  chair: ['lowBack', 'hips'],
  arms: ['wristsHands', 'shoulders'],
  desk: ['hips', 'legs'],
  light: ['eyes'],
  habits: ['legs', 'hips'],
  laptop: ['neck', 'wristsHands'],
};

/** Items whose section says too little of what they ask for. */
const OWN_REGIONS: Readonly<Record<string, readonly Region[]>> = {
  'scr-readable': ['eyes', 'neck'],
  'arm-elbows': ['shoulders', 'upperBack'],
  'desk-reach': ['shoulders'],
  'desk-docs': ['neck'],
  'air-noise': ['shoulders', 'neck'],
  'habit-calls': ['neck', 'legs'],
  'habit-eyes': ['eyes'],
};

/** Other fixes that cost something; most are a matter of moving things. */
const OTHER_COSTS: Readonly<Record<string, Cost>> = {
  'scr-height': 'buy',
  'chair-feet': 'buy',
  'chair-depth': 'buy',
  'chair-props': 'cheap',
  'mouse-near': 'buy',
  'desk-docs': 'cheap',
  'light-level': 'cheap',
  'air-noise': 'cheap',
  'habit-calls': 'cheap',
  'lap-raised': 'buy',
};

/** All questions about a place, in the order they are asked. */
export const CHECKLIST: readonly CheckItem[] = [
  item('screen', 'scr-height', ['oshatips', 'oshamon', 'calosha', 'tuc']),
  item('screen', 'scr-distance', ['oshadesk', 'ehsmon', 'ergoped', 'ucla']),
  item('screen', 'scr-centred', ['oshaeval', 'ergoped', 'ccohsmon']),
  item('screen', 'scr-readable', ['hseck1', 'hseck1b', 'calosha', 'hsefaq']),
  item('chair', 'chair-feet', ['oshapos', 'oshaeval', 'dorset', 'uts']),
  item('chair', 'chair-lumbar', ['oshaeval', 'oshapos', 'towel', 'cornellrec']),
  item('chair', 'chair-depth', ['microlink', 'wisc', 'uts']),
  item('chair', 'chair-props', ['seed', 'towel', 'booklap']),
  item('arms', 'arm-elbows', ['oshapos', 'oshaeval', 'oshaiu']),
  item('arms', 'arm-support', ['wisc', 'oshaeval', 'tuc', 'oshatips']),
  item('arms', 'kb-wrists', ['oshaeval', 'oshapos', 'uts', 'oshadesk']),
  item('arms', 'mouse-near', ['oshatips', 'nsc', 'uts', 'dorset']),
  item('desk', 'desk-legs', ['hpwic', 'oshatips', 'dorset', 'oshadesk']),
  item('desk', 'desk-reach', ['reach', 'oshadesk', 'tas']),
  item('desk', 'desk-docs', ['ucla', 'tuc']),
  item('light', 'light-glare', ['oshaenv', 'oshatips', 'fredman', 'ucla']),
  item('light', 'light-level', ['oshaenv', 'trilux', 'fredman'], 'cheap'),
  item('light', 'air-noise', ['hpwic', 'oshaenv', 'hseck1b']),
  item('habits', 'habit-variety', ['leeds', 'ccohssit', 'oshaiu', 'hsefaq', 'cornellrec', 'iso5uf']),
  item('habits', 'habit-sitstand', ['hedge', 'umn', 'cascade', 'ahmadi24']),
  item('habits', 'habit-calls', ['seed', 'tas', 'ucla', 'oshatips', 'tuc'], 'cheap'),
  item('habits', 'habit-eyes', ['hsefaq', 'hsevdu', 'jr22', 'talens22', 'pemco']),
  item('laptop', 'lap-raised', ['glasgow', 'usyd', 'hsefaq', 'booklap'], 'cheap'),
  item('laptop', 'lap-place', ['stfc', 'glasgow', 'hsefaq', 'seed']),
];

/** The cheapest fix is free unless it needs a lamp, earphones or a keyboard to be got first. */
function item(section: SectionId, id: string, sources: readonly string[], cost: Cost = 'free'): CheckItem {
  return {
    id,
    section,
    cause: CAUSES[section],
    regions: OWN_REGIONS[id] ?? REGIONS[section],
    cost,
    otherCost: OTHER_COSTS[id] ?? 'free',
    sources,
  };
}
