import { MINUTE } from '../time/moment.ts';
import type { Glance } from './shown.ts';

/** The shapes of the toolbar icon; `filling` has six steps, 0 (just begun) to 5. */
export type IconShape =
  | { readonly shape: 'filling'; readonly step: 0 | 1 | 2 | 3 | 4 | 5 }
  | { readonly shape: 'due' }
  | { readonly shape: 'held' }
  | { readonly shape: 'call' }
  | { readonly shape: 'paused' }
  | { readonly shape: 'offHours' };

/** What stands beside the address bar. */
export type Toolbar = {
  readonly icon: IconShape;
  /** `!` once a break is due, `+` while a habit or the second half of a tool waits, else the minutes where wanted. */
  readonly badge: string;
};

/** The icon's shape and the badge for what is shown. */
export function toolbarOf(view: Shown, minutes = false): Toolbar {
  const { scene, ring, remembered, habit, streakMs } = view;
  const waits = (remembered.wantsFollowUp !== null || habit !== null) && scene !== 'onBreak';
  const counted = minutes && scene === 'working' ? String(Math.floor(streakMs / MINUTE)) : '';
  return { icon: iconOf(view, ring), badge: scene === 'due' ? '!' : waits ? '+' : counted };
}

/** What of the view the toolbar shows. */
type Shown = Pick<Glance, 'scene' | 'ring' | 'remembered' | 'habit' | 'streakMs' | 'callSince' | 'position'>;

function iconOf({ scene, callSince, position }: Shown, ring: number): IconShape {
  // A call may be stood through: offered by the icon until it is done.
  if (callSince !== null && position?.forCall !== true && (scene === 'working' || scene === 'held'))
    return { shape: 'call' };
  switch (scene) {
    case 'due':
    case 'held':
    case 'paused':
    case 'offHours':
      return { shape: scene };
    case 'working':
    case 'onBreak':
    case 'away':
    case 'countOnly':
      return { shape: 'filling', step: stepOf(ring) };
  }
}

function stepOf(ring: number): 0 | 1 | 2 | 3 | 4 | 5 {
  const steps = [0, 1, 2, 3, 4, 5] as const;
  return steps[Math.min(5, Math.max(0, Math.floor(ring * 6)))] ?? 0;
}
