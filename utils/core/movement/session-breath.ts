/** A calm pace: in for four seconds, out for six. A product choice; no trial fixes it. */
const IN_MS = 4000;
const OUT_MS = 6000;
/** One whole breath, ms. */
export const BREATH_MS = IN_MS + OUT_MS;

/** Where a breath is. */
export type Breath = {
  readonly phase: 'in' | 'out';
  /** Through the whole breath, 0 to 1; the top of the hill is at 0.4. */
  readonly through: number;
  /** How full the lungs are, 0 to 1. */
  readonly full: number;
  /** Whole seconds of this phase, counted from 1, for those who count instead of watching. */
  readonly count: number;
};

/** The breath at a place of the session; breaths follow each other from its start. */
export function breathAt(elapsedMs: number): Breath {
  const into = Math.max(elapsedMs, 0) % BREATH_MS;
  const breathesIn = into < IN_MS;
  const part = breathesIn ? into / IN_MS : (into - IN_MS) / OUT_MS;
  const swell = (1 - Math.cos(Math.PI * part)) / 2;
  return {
    phase: breathesIn ? 'in' : 'out',
    through: into / BREATH_MS,
    full: breathesIn ? swell : 1 - swell,
    count: Math.floor((breathesIn ? into : into - IN_MS) / 1000) + 1,
  };
}
