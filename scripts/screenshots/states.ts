import { EXERCISES } from '../../utils/content/exercises.ts';
import type { Entry } from '../../utils/core/history/entry.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import { settingsOf } from '../simulate/settings.ts';
import { stepOf } from '../simulate/steps.ts';
import { World } from '../simulate/world.ts';

type Line = readonly [string, ...string[]];

const MORNING: readonly Line[] = [
  ['active', '33m'],
  ['away', '4m'],
  ['active', '20m'],
  ['away', '7m'],
  ['active', '34m'],
  ['do', 'skip'],
  ['active', '25m'],
  ['away', '5m'],
];

const SNOOZED: readonly Line[] = [
  ['do', 'snooze'],
  ['active', '6m'],
];

const SIT_AND_STAND: Partial<Settings> = { rhythm: 'cornell-20-8-2' };

/** What the person of such a day has chosen, where it is not what Limber comes with. */
export const CHOSEN: Readonly<Record<string, Partial<Settings>>> = {
  'posture-due': SIT_AND_STAND,
  standing: SIT_AND_STAND,
  habit: {
    habits: [
      {
        id: 'call',
        anchor: 'call',
        when: 'I have finished a call',
        will: 'do five calf raises',
        exercise: 'calf-raise',
        notify: false,
      },
    ],
  },
};

/** Days that end now, each in another state; they are lived in the simulator, not made up. */
export const DAYS: Readonly<Record<string, readonly Line[]>> = {
  new: [['active', '20s']],
  working: [...MORNING, ['active', '24m']],
  due: [...MORNING, ['active', '34m']],
  snoozed: [...MORNING, ['active', '34m'], ['do', 'snooze'], ['active', '1m']],
  skipped: [...MORNING, ['active', '34m'], ['do', 'skip'], ['typing', '2s']],
  paused: [...MORNING, ['active', '12m'], ['do', 'pause', '1h'], ['typing', '5m']],
  unseen: [['active', '128m']],
  'after-task': [...MORNING, ['active', '34m'], ['do', 'snooze', 'afterTask'], ['active', '1m']],
  'out-of-snoozes': [...MORNING, ['active', '34m'], ...SNOOZED, ...SNOOZED],
  call: [...MORNING, ['active', '14m'], ['do', 'inCall', '30m'], ['active', '10m']],
  'call-standing': [...MORNING, ['active', '14m'], ['do', 'inCall', '30m'], ['do', 'standForCall'], ['active', '9m']],
  'held-call': [...MORNING, ['active', '25m'], ['do', 'inCall', '30m'], ['active', '9m']],
  'held-presenting': [...MORNING, ['active', '25m'], ['do', 'presenting', '30m'], ['active', '9m']],
  'was-held': [...MORNING, ['active', '25m'], ['do', 'inCall', '23m'], ['active', '26m']],
  'asks-watching': [...MORNING, ['active', '2m'], ['video', '24m'], ['active', '2m']],
  'asks-full-screen': [...MORNING, ['active', '20m'], ['fullscreen', '58m']],
  habit: [...MORNING, ['active', '24m'], ['do', 'habit', 'call']],
  'posture-due': [['active', '22m']],
  standing: [
    ['active', '21m'],
    ['do', 'stand'],
    ['active', '5m'],
  ],
  'long-standing': [...MORNING, ['do', 'stand'], ['active', '29m'], ['away', '6m'], ['active', '29m']],
  'day-done': [...MORNING, ['active', '12m'], ['do', 'endDay'], ['active', '2m']],
  caution: [...MORNING, ['active', '34m'], ['do', 'start', 'wall-angels']],
  guide: [...MORNING, ['active', '34m'], ['do', 'start', 'wall-angels']],
  breathing: [...MORNING, ['active', '34m'], ['do', 'start', 'diaphragmatic-breathing']],
  eyes: [...MORNING, ['active', '34m'], ['do', 'start', 'eyes-20-20-20']],
  tool: [...MORNING, ['active', '34m'], ['do', 'start', 'thoracic-opener']],
};

/** Days of somebody who has done every movement before, so that no caution comes first. */
const KNOWING = ['guide', 'breathing', 'eyes'];

/** The state a day of `DAYS` leaves behind, ending at this moment. */
export function stateAfter(name: string, now: number, zone: string): State {
  const state = lived(DAYS[name] ?? [], now, zone, CHOSEN[name]);
  if (!KNOWING.includes(name)) return state;
  return { ...state, done: Object.fromEntries(EXERCISES.map(({ id }, at) => [id, { at: now, nth: at + 1 }])) };
}

/** What a day of `DAYS` leaves in the ledger, ending at this moment. */
export function entriesAfter(name: string, now: number, zone: string): readonly Entry[] {
  return [...livedIn(DAYS[name] ?? [], now, zone, CHOSEN[name]).worker.ledger.values()];
}

/** The state a day leaves behind, ending at this moment. */
export function lived(steps: readonly Line[], now: number, zone: string, partial: Partial<Settings> = {}): State {
  return livedIn(steps, now, zone, partial).worker.stored;
}

/** A day played to its end at this moment: what the worker has stored, and what stands in the ledger. */
export function livedIn(steps: readonly Line[], now: number, zone: string, partial: Partial<Settings> = {}): World {
  const settings = settingsOf(partial);
  const script = steps.map((step) => stepOf(step, 'day', settingsOf));
  const length = script.reduce((sum, step) => sum + ('ms' in step ? step.ms : 0), 0);
  const world = new World({ at: now - length, zone, browser: 'chrome', settings });
  world.play(script);
  return world;
}
