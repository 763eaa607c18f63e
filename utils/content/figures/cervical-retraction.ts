import type { Movement } from '../../core/movement/figure/movement.ts';

export const MOVEMENT: Movement = {
  seconds: 6,
  windows: [
    [0, 0],
    [0.5, 5.5],
    [0, 0],
  ],
  hold: 3,
  stills: [0, 3],
  view: { turn: 0, pitch: 2, scale: 2.5, at: [52, 262], bust: true },
  order: 'side',
  light: [
    { part: 'neck', on: 'chest', at: [-1.5, 1.5, 0], radius: 6 },
    { part: 'trunk', on: 'torso', at: [27, 180, -1], radius: 8 },
  ],
  ghost: 0,
  cues: [{ kind: 'arrow', on: 'world', at: [0, 86, 0], from: [50, 0], to: [32, 0], during: [0.6, 4] }],
  keys: [
    { at: 0, neck: [6], head: [-6] },
    { at: 0.5 },
    { at: 2.2, neck: [-15], head: [15], glow: 1 },
    { at: 3.8 },
    { at: 5.5, neck: [6], head: [-6], glow: 0 },
  ],
};
