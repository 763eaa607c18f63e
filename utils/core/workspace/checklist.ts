import type { Cause, Region } from '../movement/exercise.ts';

export const SECTIONS = ['screen', 'chair', 'arms', 'desk', 'light', 'habits', 'laptop'] as const;
export type SectionId = (typeof SECTIONS)[number];

/** `na`: the question does not apply at this place. */
export type Answer = 'yes' | 'no' | 'na';

/** Nothing, what many have at home or buy in passing, or something to be bought for it. */
export const COSTS = ['free', 'cheap', 'buy'] as const;
export type Cost = (typeof COSTS)[number];

/** One question about the place; its words are in `utils/content/words`. */
export type CheckItem = {
  readonly id: string;
  readonly section: SectionId;
  /** The cause a `no` adds to. */
  readonly cause: Cause;
  /** Parts of the body that a `no` asks a little more movement of. */
  readonly regions: readonly Region[];
  /** What the cheapest fix costs. */
  readonly cost: Cost;
  /** What the other one costs. */
  readonly otherCost: Cost;
  /** Ids of `utils/content/sources.ts`. */
  readonly sources: readonly string[];
};

/** An answer with the moment it was given, epoch ms. */
export type GivenAnswer = {
  readonly answer: Answer;
  readonly at: number;
  /** When to ask again, epoch ms, because the person has just changed something. */
  readonly again?: number;
};

/** Answers by item id, as stored. Unknown ids are kept, never shown. */
export type Answers = Readonly<Record<string, GivenAnswer>>;

/** Items of one section counted: `yes` over those that apply and were answered. */
export type SectionResult = {
  readonly section: SectionId;
  readonly yes: number;
  readonly no: number;
  readonly na: number;
  readonly open: number;
};

/** What a section does for the person; as long as nothing speaks against it, whether all, some or none of it was looked at. */
export type Verdict = 'supports' | 'against' | 'unchecked' | 'partly' | 'nothing';

/** One word for a section. It speaks of the place, never of the person; `nothing` if all of it is not there. */
export function verdictOf({ yes, no, na, open }: SectionResult): Verdict {
  if (no > 0) return 'against';
  if (open > 0) return yes + na > 0 ? 'partly' : 'unchecked';
  return yes > 0 ? 'supports' : 'nothing';
}

/** Counts the answers of each section. Total: any answers give a result. */
export function sectionResults(items: readonly CheckItem[], answers: Answers): readonly SectionResult[] {
  return SECTIONS.map((section) => {
    const given = items.filter((item) => item.section === section).map((item) => answers[item.id]?.answer);
    const count = (answer: Answer): number => given.filter((each) => each === answer).length;
    return {
      section,
      yes: count('yes'),
      no: count('no'),
      na: count('na'),
      open: given.filter((each) => each === undefined).length,
    };
  });
}
