import { blend, drawn, type Part } from './blend.ts';
import { type Key, STANDING, still } from './key.ts';
import type { Movement } from './movement.ts';
import type { Pose, Still } from './pose.ts';

type Stop = readonly [at: number, passes: boolean | undefined, still: Still];

const REST: Stop = [0, false, STANDING];

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
    return { from: now, to: now, share: 0, drawn: [], now };
  }
  const stops = stopsOf.get(keys) ?? filled(keys, length);
  stopsOf.set(keys, stops);
  const next = stops.findIndex(([start]) => start > at);
  const [before = REST, from = REST, to = REST, after = REST] = stops.slice(next - 2, next + 2);
  // Slowly out of a rest and slowly into one. A pose that is passed has the speed of the way round it.
  const span = to[0] - from[0];
  const way = (at - from[0]) / span;
  const share = (1 - Math.cos(way * Math.PI)) / 2;
  const off = from[1] ? (way * (1 - way) ** 2 * span) / (to[0] - before[0]) : 0;
  const on = to[1] ? (way ** 2 * (way - 1) * span) / (after[0] - from[0]) : 0;
  const towards: readonly Part<Still>[] = [
    [off, to[2]],
    [-off, before[2]],
    [on, after[2]],
    [-on, from[2]],
  ];
  const parts = towards.filter(([weight]) => weight !== 0);
  return { from: from[2], to: to[2], share, drawn: parts, now: drawn(blend(from[2], to[2], share), parts) };
}

/** The stops of enough rounds before and after, that each has two on either side. */
function filled(keys: readonly Key[], length: number): readonly Stop[] {
  let last = STANDING;
  const stops = keys.map((key): Stop => {
    last = still(key, last);
    return [key.at, key.pass, last];
  });
  return [-2, -1, 0, 1, 2].flatMap((round) =>
    stops.map(([at, passes, pose]): Stop => [at + round * length, passes, pose]),
  );
}
