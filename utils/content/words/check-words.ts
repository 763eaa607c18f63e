/** Everything the checklist says about one item, in one language. */
export type CheckWords = {
  /** Answered with yes (it supports you), no, or not here. */
  readonly question: string;
  readonly check: string;
  readonly fix: string;
  readonly lowCostFix: string;
  readonly reason: string;
};
