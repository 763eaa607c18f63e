/** Where the benefit of more steps levels off depends on age (M2). */
export const AGE_BANDS = ['under60', 'from60'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** What a person wants of the steps. */
export type StepPlan = {
  /** Steps a day, 2,000 to 15,000. */
  readonly stepGoal: number;
  /** `null`: not said. */
  readonly ageBand: AgeBand | null;
};

/** Smallest and largest goal, and how far less and more change it. */
export const GOAL_LIMITS = { min: 2000, max: 15_000 } as const;
export const GOAL_STEP = 500;

/** The plan of somebody who has said nothing: 8,000 is well inside the useful range (M2: saint20, paluch22). */
export const FIRST_PLAN: StepPlan = { stepGoal: 8000, ageBand: null };
