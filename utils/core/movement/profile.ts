import type { Cause, Equipment, Gate, Region } from './exercise.ts';
import type { MovementLimit } from './limits.ts';
import type { OwnExercise } from './own-exercise.ts';
import type { SectionId } from '../workspace/checklist.ts';

/** Where the person is while working: seen by others, or alone. */
export const PLACES = ['openOffice', 'ownRoom'] as const;
export type Place = (typeof PLACES)[number];

/** Regions that something at the place asks a little more of, with the part of the checklist that is still open there. */
export type Wants = Readonly<Partial<Record<Region, SectionId>>>;

/** What a person has said about themselves and their place, as far as it chooses movements. */
export type Profile = {
  readonly limits: readonly MovementLimit[];
  /** Parts of the body to be left alone. */
  readonly regionsOff: readonly Region[];
  /** Parts of the body that get their turn more often. */
  readonly regionsMore: readonly Region[];
  /** How often each of the five is felt: 1 sometimes, 2 often; one that is not there counts 0. */
  readonly causes: Readonly<Partial<Record<Cause, 1 | 2>>>;
  /** What is there to be used, where the place says nothing of its own. */
  readonly equipment: readonly Equipment[];
  /** The same for who sees them. */
  readonly place: Place;
  /** Ids of exercises that are not to be offered. */
  readonly hidden: readonly string[];
  readonly own: readonly OwnExercise[];
  readonly guide: GuideWishes;
  /** When the safety text of tools and of bands was confirmed; one that is not there was not. */
  readonly gates: Readonly<Partial<Record<Gate, number>>>;
  /** Said by the place, and not stored with the rest. */
  readonly wants?: Wants;
};

/** How breaks are guided. */
export type GuideWishes = {
  /** Loudness of the tones, per cent, 10-100. */
  readonly volume: number;
  /** Pace of guided breathing, per cent of the usual, 60-140; less is slower. */
  readonly breathPace: number;
  /** Steps are spoken, where the computer has a voice. */
  readonly voice: boolean;
};

export const GUIDE_LIMITS = {
  volume: { min: 10, max: 100 },
  breathPace: { min: 60, max: 140 },
} as const;

/** Nothing said: no limits, what every office has, and others around. */
export const FIRST_PROFILE: Profile = {
  limits: [],
  regionsOff: [],
  regionsMore: [],
  causes: {},
  equipment: ['wall', 'chair', 'desk', 'door-frame'],
  place: 'openOffice',
  hidden: [],
  own: [],
  guide: { volume: 50, breathPace: 100, voice: false },
  gates: {},
};
