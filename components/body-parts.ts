import type { Region } from '../utils/core/movement/exercise.ts';

/** The parts of the body that can be seen from behind, or stand for what is in front. */
type Seen = Exclude<Region, 'chest' | 'breath' | 'wholeBody'>;

/** A part with its label: which column, at which height, and the point it points to. In units of the drawing. */
export type Part = {
  readonly region: Seen;
  readonly side: 'start' | 'end';
  readonly label: number;
  readonly x: number;
  readonly y: number;
};

// The drawing: the middle of the body is 0, the crown 0, the soles 597.
export const WIDTH = 340;
export const TOP = -6;
export const HEIGHT = 603;

/** From head to foot, the order in which they are read and reached. */
export const PARTS: readonly Part[] = [
  { region: 'eyes', side: 'start', label: 36, x: -18, y: 36 },
  { region: 'neck', side: 'end', label: 100, x: 5, y: 100 },
  { region: 'shoulders', side: 'end', label: 158, x: 66, y: 133 },
  { region: 'upperBack', side: 'start', label: 166, x: -16, y: 166 },
  { region: 'lowBack', side: 'start', label: 252, x: -24, y: 252 },
  { region: 'hips', side: 'start', label: 316, x: -24, y: 316 },
  { region: 'wristsHands', side: 'end', label: 366, x: 143, y: 336 },
  { region: 'legs', side: 'end', label: 470, x: 38, y: 470 },
];

/** Outlines; the right half of a pair is the left one turned over. */
export const BODY: Readonly<Record<Seen, readonly string[]>> = {
  eyes: ['M0-1C20-1 33 16 33 38S19 78 0 78-33 61-33 38-20-1 0-1Z'],
  neck: ['M-15 89Q0 83 15 89C17 99 23 106 38 109Q0 122-38 109C-23 106-17 99-15 89Z'],
  upperBack: ['M-41 114Q0 128 41 114L60 186 55 214Q0 224-55 214L-60 186Z'],
  lowBack: ['M-55 219Q0 229 55 219L53 250 55 281Q0 291-55 281L-53 250Z'],
  hips: ['M-56 286Q0 296 56 286L60 338 0 357-60 338Z'],
  shoulders: pair([
    [46, 112],
    'C',
    [56, 100, 72, 101, 82, 108],
    'C',
    [92, 116, 95, 130, 100, 146],
    'L',
    [124, 208, 65, 182],
    'Z',
  ]),
  wristsHands: [
    ...pair([
      [66, 188],
      'L',
      [124, 213],
      'C',
      [138, 244, 146, 272, 151, 300],
      'L',
      [116, 310],
      'C',
      [96, 272, 78, 236, 66, 188],
      'Z',
    ]),
    ...pair([
      [118, 315],
      'L',
      [152, 305, 159, 335],
      'C',
      [163, 352, 152, 358, 144, 357],
      'C',
      [130, 356, 122, 334, 118, 315],
      'Z',
    ]),
  ],
  legs: [
    'M0 362L60 343C64 386 61 412 61 438C60 480 54 520 53 558C70 564 79 574 77 588Q75 597 63 597H34Q22 597 24 578L27 560C26 520 15 480 12 438C12 418 6 400 0 390C-6 400-12 418-12 438C-15 480-26 520-27 560L-24 578Q-22 597-34 597H-63Q-75 597-77 588C-79 574-70 564-53 558C-54 520-60 480-61 438C-61 412-64 386-60 343Z',
  ],
};

/** The line from the point to the column of its label, beyond any edge: the drawing ends it. */
export function leader({ side, label, x, y }: Part): string {
  const edge = side === 'start' ? -2000 : 2000;
  const bend = x + (label - y);
  return label === y ? `M${x} ${y}H${edge}` : `M${x} ${y}L${bend} ${label}H${edge}`;
}

type Draw = readonly ('C' | 'L' | 'Q' | 'Z' | readonly number[])[];

/** An outline and its mirror image. */
function pair(draw: Draw): readonly string[] {
  const path = (sign: 1 | -1): string =>
    `M${draw.map((each) => (typeof each === 'string' ? each : each.map((n, at) => (at % 2 === 0 ? sign * n : n)).join(' '))).join('')}`;
  return [path(1), path(-1)];
}
