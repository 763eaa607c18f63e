/** How long a breath is drawn in and let out, in seconds, and with which of the two a movement begins. */
export type BreathPattern = {
  readonly first: 'in' | 'out';
  readonly inSeconds: number;
  readonly outSeconds: number;
};

/** Where a breath is. */
export type Breath = {
  readonly phase: 'in' | 'out';
  /** Through the whole breath, 0 to 1, from empty over full to empty. */
  readonly through: number;
  /** How full the lungs are, 0 to 1. */
  readonly full: number;
  /** Whole seconds of this phase, counted from 1, for those who count instead of watching. */
  readonly count: number;
};

/** The breath `elapsedMs` after a movement began; breaths follow each other without a rest. */
export function breathAt(elapsedMs: number, pattern: BreathPattern): Breath {
  const inMs = pattern.inSeconds * 1000;
  const wholeMs = inMs + pattern.outSeconds * 1000;
  const into = (Math.max(elapsedMs, 0) + (pattern.first === 'out' ? inMs : 0)) % wholeMs;
  const breathesIn = into < inMs;
  const phaseMs = breathesIn ? into : into - inMs;
  const swell = (1 - Math.cos((Math.PI * phaseMs) / (breathesIn ? inMs : wholeMs - inMs))) / 2;
  return {
    phase: breathesIn ? 'in' : 'out',
    through: into / wholeMs,
    full: breathesIn ? swell : 1 - swell,
    count: Math.floor(phaseMs / 1000) + 1,
  };
}

/** Where the top of the hill is, 0 to 1 of a whole breath. */
export function breathTop(pattern: BreathPattern): number {
  return pattern.inSeconds / (pattern.inSeconds + pattern.outSeconds);
}
