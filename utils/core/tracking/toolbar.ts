import type { View } from './shown.ts';

/** The shapes of the toolbar icon; `filling` has six steps, 0 (just begun) to 5. */
export type IconShape =
  | { readonly shape: 'filling'; readonly step: 0 | 1 | 2 | 3 | 4 | 5 }
  | { readonly shape: 'due' }
  | { readonly shape: 'held' }
  | { readonly shape: 'paused' }
  | { readonly shape: 'offHours' };

/** What stands beside the address bar. */
export type Toolbar = {
  readonly icon: IconShape;
  /** `!` once a break is due, `+` while the second half of a tool waits. */
  readonly badge: '' | '!' | '+';
};

/** The icon's shape and the badge for what is shown. */
export function toolbarOf({ scene, ring, remembered }: Pick<View, 'scene' | 'ring' | 'remembered'>): Toolbar {
  const wantsSecondHalf = remembered.wantsFollowUp !== null && scene !== 'onBreak';
  return { icon: iconOf(scene, ring), badge: scene === 'due' ? '!' : wantsSecondHalf ? '+' : '' };
}

function iconOf(scene: View['scene'], ring: number): IconShape {
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
