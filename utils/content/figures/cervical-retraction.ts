import { arrow } from '../../core/movement/figure/cues/arrow.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';
import { SIDE } from '../../core/movement/figure/order.ts';

// Chest, neck and head add up to 0: the face stays level while the head glides.
export const MOVEMENT: Movement = {
  seconds: 6,
  windows: [
    [0, 0],
    [0.5, 5.5],
    [0, 0],
  ],
  hold: 3,
  stills: [0, 3],
  view: { turn: 0, pitch: 2, scale: 2.6, at: [52, 272], bust: true },
  order: SIDE,
  far: 'L',
  light: [
    { part: 'neck', on: 'chest', at: [-1.5, 1.5, 0], radius: 6 },
    { part: 'trunk', on: 'torso', at: [27, 180, -1], radius: 8 },
  ],
  ghost: 0,
  cues: [{ sign: arrow, on: 'world', at: [0, 86, 0], from: [52, 0], to: [34, 0], during: [0.6, 4] }],
  keys: [
    { at: 0, chest: [4], neck: [16], head: [-20] },
    { at: 0.5 },
    { at: 2.4, chest: [-3], neck: [-16], head: [19], glow: 1 },
    { at: 3.8 },
    { at: 5.5, chest: [4], neck: [16], head: [-20], glow: 0 },
  ],
};
