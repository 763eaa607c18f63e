import type { MovementLimit } from './limits.ts';

/** The fields of an exercise that choose it; its words and what it rests on are in `utils/content`. */
export type Exercise = {
  readonly id: string;
  /** The part it is for comes first. */
  readonly regions: readonly Region[];
  readonly causes: readonly Cause[];
  readonly kind: 'mobility' | 'strength' | 'isometric' | 'soft-tissue' | 'breathing' | 'walk' | 'eyes';
  readonly mode?: 'active' | 'passive';
  /** A tool is never the whole of a break: one of `followUp` comes after it. */
  readonly softTissueTool: boolean;
  /** `any`: seated or standing, as the person likes. */
  readonly position: 'seated' | 'standing' | 'wall' | 'floor' | 'any';
  /** One of these is enough. */
  readonly equipmentAnyOf: readonly Equipment[];
  /** Length of the guided timer, seconds. */
  readonly seconds: number;
  /** Shortest and longest useful length, seconds. */
  readonly range: { readonly min: number; readonly max: number };
  readonly discretion: Discretion;
  /** `video`: with the camera on. `audio`: with the camera off, or on the phone. */
  readonly call: 'video' | 'audio' | 'no';
  readonly followUp: readonly string[];
  /** What a person may have said that makes this one not for them. */
  readonly leftOutBy: readonly MovementLimit[];
  /** Which ways the thoracic spine moves in it. */
  readonly directions: readonly Direction[];
  /** The safety text that has to be confirmed once before; until then it is listed but never suggested. */
  readonly gate: Gate | null;
  /** Runs beside the work: never a break, and sitting goes on counting. */
  readonly besideWork: boolean;
};

/** What moves the thoracic spine: leaning back, turning, breathing. */
export type Direction = 'extension' | 'rotation' | 'breathing';
export const GATES = ['soft-tissue', 'band'] as const;
export type Gate = (typeof GATES)[number];
/** Nobody notices; like anybody at a desk; seen, and fine in most offices; for a room of one's own. */
export type Discretion = 'unseen' | 'ordinary' | 'visible' | 'private';

export const CAUSES = ['posture', 'sitting', 'imbalance', 'stiffness', 'stress'] as const;
export type Cause = (typeof CAUSES)[number];

export const REGIONS = [
  'upperBack',
  'neck',
  'shoulders',
  'chest',
  'wristsHands',
  'hips',
  'lowBack',
  'legs',
  'eyes',
  'breath',
  'wholeBody',
] as const;
export type Region = (typeof REGIONS)[number];

export const EQUIPMENT = [
  'none',
  'wall',
  'chair',
  'desk',
  'door-frame',
  'foam-roller',
  'peanut-ball',
  'lacrosse-ball',
  'band',
  'massage-gun',
  'heating-pad',
  'cushion',
  'bolster',
] as const;
export type Equipment = (typeof EQUIPMENT)[number];
