/** What the goal for steps and the hints by age rest on (M2): cohorts and reviews of them. Ids of `sources.ts`. */
export const STEP_FACTS = { sources: ['saint20', 'paluch22', 'paluchnews', 'ding25', 'dingepo'] } as const;
