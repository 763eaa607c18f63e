/** The fields of an exercise that choose it; its words are in `utils/content/words`. */
export type Exercise = {
  readonly id: string;
  readonly regions: readonly Region[];
  readonly causes: readonly Cause[];
  readonly kind: 'mobility' | 'strength' | 'isometric' | 'soft-tissue' | 'breathing' | 'walk' | 'eyes';
  readonly mode?: 'active' | 'passive';
  readonly softTissueTool: boolean;
  readonly position: 'seated' | 'standing' | 'wall' | 'floor' | 'any';
  readonly equipmentAnyOf: readonly Equipment[];
  /** Length of the guided timer, seconds. */
  readonly seconds: number;
  /** Shortest and longest useful length, seconds. */
  readonly range: { readonly min: number; readonly max: number };
  readonly discretion: 'unseen' | 'ordinary' | 'visible' | 'private';
  readonly call: 'video' | 'audio' | 'no';
  readonly followUp: readonly string[];
  /** Ids of `utils/content/sources.ts`. */
  readonly sources: readonly string[];
  /** Listed but never suggested until its safety gate exists. */
  readonly gated: boolean;
};

export type Cause = 'posture' | 'sitting' | 'imbalance' | 'stiffness' | 'stress';
export type Region =
  | 'upperBack'
  | 'neck'
  | 'shoulders'
  | 'chest'
  | 'wristsHands'
  | 'hips'
  | 'lowBack'
  | 'legs'
  | 'eyes'
  | 'breath'
  | 'wholeBody';
export type Equipment =
  | 'none'
  | 'wall'
  | 'chair'
  | 'desk'
  | 'door-frame'
  | 'foam-roller'
  | 'peanut-ball'
  | 'lacrosse-ball'
  | 'band'
  | 'massage-gun'
  | 'heating-pad'
  | 'cushion'
  | 'bolster';
