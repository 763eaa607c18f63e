import { type Key, STANDING, type Still, still } from './key.ts';
import type { Movement } from './movement.ts';
import type { Bends, Pose, Side } from './pose.ts';
import { mixed, type Vec } from './vector.ts';

type Stop = { readonly at: number; readonly pass: boolean; readonly still: Still };

const stopsOf = new WeakMap<readonly Key[], readonly Stop[]>();

/** The pose of a movement at a moment of its loop, in seconds; before and after the loop it goes on. */
export function poseAt({ keys, seconds: length }: Movement, seconds: number): Pose {
  const at = ((seconds % length) + length) % length;
  if (typeof keys === 'function') {
    const now = still(keys(at), STANDING);
    return blended(now, now, 0);
  }
  const stops = stopsOf.get(keys) ?? filled(keys);
  stopsOf.set(keys, stops);
  const next = stops.findIndex((stop) => stop.at > at);
  const to = stops.at(next === -1 ? 0 : next);
  const from = stops.at(next - (next === -1 ? 0 : 1));
  if (!from || !to) return blended(STANDING, STANDING, 0);
  const way = (next === -1 ? length : to.at) - from.at;
  return blended(from.still, to.still, eased((at - from.at) / way, from.pass, to.pass));
}

/** From 0 to 1, slowly out of a rest and slowly into one. */
function eased(share: number, movesOff: boolean, movesOn: boolean): number {
  const half = Math.PI / 2;
  if (movesOff && movesOn) return share;
  if (movesOff) return Math.sin(share * half);
  if (movesOn) return 1 - Math.cos(share * half);
  return (1 - Math.cos(share * Math.PI)) / 2;
}

function filled(keys: readonly Key[]): readonly Stop[] {
  let before = STANDING;
  return keys.map((key) => {
    before = still(key, before);
    return { at: key.at, pass: key.pass ?? false, still: before };
  });
}

function blended(a: Still, b: Still, share: number): Pose {
  const part = (name: keyof Bends): Vec => mixed(a.bends[name], b.bends[name], share);
  const amount = (name: keyof Pose['amounts']): number => a.amounts[name] + (b.amounts[name] - a.amounts[name]) * share;
  const girdle = (side: Side): Vec => mixed(a.girdles[side], b.girdles[side], share);
  const hand = (side: Side) => ({ from: a.hands[side], to: b.hands[side], share });
  const foot = (side: Side) => ({ from: a.feet[side], to: b.feet[side], share });
  return {
    root: mixed(a.root, b.root, share),
    thing: mixed(a.thing, b.thing, share),
    bends: {
      body: part('body'),
      pelvis: part('pelvis'),
      lowBack: part('lowBack'),
      chest: part('chest'),
      neck: part('neck'),
      head: part('head'),
    },
    amounts: { belly: amount('belly'), lungs: amount('lungs'), lids: amount('lids'), glow: amount('glow') },
    girdles: { left: girdle('left'), right: girdle('right') },
    hands: { left: hand('left'), right: hand('right') },
    feet: { left: foot('left'), right: foot('right') },
  };
}
