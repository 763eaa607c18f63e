import { clamp } from '../../core/movement/figure/frame.ts';
import { gun, hum, MUZZLE } from '../../core/movement/figure/gun.ts';
import type { Movement } from '../../core/movement/figure/movement.ts';

export const MOVEMENT: Movement = {
  seconds: 30,
  windows: [
    [0, 0],
    [0, 28, 2],
    [0, 28, 2],
    [28, 30],
  ],
  hold: 3,
  stills: [3],
  side: 'left',
  view: { turn: 64, pitch: 3, scale: 2.15, at: [55, 235], bust: true },
  order: ['legL', 'legR', 'armL', 'trunk', 'neck', 'head', 'gun', 'armR'],
  props: { gun: gun() },
  light: [{ part: 'trunk', on: 'chest', at: [0.5, -1.4, 9], side: 'L', radius: 11 }],
  cues: [{ sign: hum, on: 'hand', at: [...MUZZLE], from: [0, 0], to: [7.5, 0], during: [2, 28] }],
  keys: (seconds) => {
    const near = (1 - Math.cos(Math.PI * clamp(Math.min(seconds, 30 - seconds) / 2))) / 2;
    const turn = seconds * Math.PI;
    const away = 1 - near;
    return {
      at: 0,
      glow: near,
      neck: [0, 5 * near, 6 * near],
      head: [0, 5 * near, 8 * near],
      girdleR: [20 * near],
      handR: {
        on: 'chest',
        other: true,
        at: [
          5.2 + 7.6 * away + 1.3 * near * Math.cos(turn),
          2.2 - 11.4 * away,
          14.2 - 10.7 * away + near * Math.sin(turn),
        ],
        fingers: [-0.3, 0.6, 0.75],
        palm: [-0.73, -0.63, 0.2],
        grip: 1,
        pole: [0.8, -1, 0.4],
      },
    };
  },
};
