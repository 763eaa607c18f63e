import { blend } from './blend.ts';
import { type Key, STANDING, still } from './key.ts';
import type { Movement } from './movement.ts';
import type { Pose, Still } from './pose.ts';

type Stop = readonly [at: number, passes: boolean | undefined, still: Still];

const stopsOf = new WeakMap<readonly Key[], readonly Stop[]>();

/** The pose of a movement at a moment of its loop, in seconds; before and after the loop it goes on. */
export function poseAt(movement: Movement, seconds: number): Pose {
  const pose = between(movement, seconds);
  return movement.settle?.(pose) ?? pose;
}

function between({ keys, seconds: length }: Movement, seconds: number): Pose {
  const at = ((seconds % length) + length) % length;
  if (typeof keys === 'function') {
    const now = still(keys(at), STANDING);
    return { from: now, to: now, share: 0, now };
  }
  const stops = stopsOf.get(keys) ?? filled(keys);
  stopsOf.set(keys, stops);
  const next = stops.findIndex(([start]) => start > at);
  const [start, movesOff, from] = stops.at(next < 0 ? -1 : next - 1) ?? [0, false, STANDING];
  const [end, movesOn, to] = stops.at(Math.max(next, 0)) ?? [0, false, STANDING];
  const share = eased((at - start) / ((next < 0 ? length : end) - start), movesOff, movesOn);
  return { from, to, share, now: blend(from, to, share) };
}

/** From 0 to 1, slowly out of a rest and slowly into one. */
function eased(share: number, movesOff = false, movesOn = false): number {
  const half = Math.PI / 2;
  if (movesOff) return movesOn ? share : Math.sin(share * half);
  return movesOn ? 1 - Math.cos(share * half) : (1 - Math.cos(share * Math.PI)) / 2;
}

function filled(keys: readonly Key[]): readonly Stop[] {
  let before = STANDING;
  return keys.map((key): Stop => {
    before = still(key, before);
    return [key.at, key.pass, before];
  });
}
