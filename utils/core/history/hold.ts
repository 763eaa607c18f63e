/** Why a due reminder waits. */
export const HOLD_REASONS = ['paused', 'offHours', 'call', 'presenting', 'fullScreen'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];
