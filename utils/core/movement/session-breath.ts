/** How long a breath is drawn in and let out, in seconds, and with which of the two a movement begins. */
export type BreathPattern = {
  readonly first: 'in' | 'out';
  readonly inSeconds: number;
  /** A second, short breath in on top of the first. */
  readonly sipSeconds?: number;
  readonly outSeconds: number;
};

/** Where a breath is. */
export type Breath = {
  readonly phase: 'in' | 'sip' | 'out';
  /** Through the whole breath, 0 to 1, from empty over full to empty. */
  readonly through: number;
  /** How full the lungs are, 0 to 1. */
  readonly full: number;
  /** Whole seconds of this phase, counted from 1, for those who count instead of watching. */
  readonly count: number;
};

/** How full the lungs are before the sip; a choice of ours that can be seen. */
const FULL_BEFORE_SIP = 0.8;

/** The breath `elapsedMs` after a movement began; breaths follow each other without a rest. */
export function breathAt(elapsedMs: number, pattern: BreathPattern): Breath {
  const { first, inSeconds, sipSeconds = 0, outSeconds } = pattern;
  const outFrom = (inSeconds + sipSeconds) * 1000;
  const wholeMs = outFrom + outSeconds * 1000;
  const into = (Math.max(elapsedMs, 0) + (first === 'out' ? outFrom : 0)) % wholeMs;
  const through = into / wholeMs;
  const at = (phase: Breath['phase'], from: number): Breath => ({
    phase,
    through,
    full: fullAt(through, pattern),
    count: Math.floor((into - from) / 1000) + 1,
  });
  if (into < inSeconds * 1000) return at('in', 0);
  return into < outFrom ? at('sip', inSeconds * 1000) : at('out', outFrom);
}

/** How full the lungs are, 0 to 1, `through` (0 to 1) a whole breath. */
export function fullAt(through: number, { inSeconds, sipSeconds = 0, outSeconds }: BreathPattern): number {
  const seconds = through * (inSeconds + sipSeconds + outSeconds);
  const beforeSip = sipSeconds > 0 ? FULL_BEFORE_SIP : 1;
  if (seconds < inSeconds) return beforeSip * swell(seconds / inSeconds);
  const sipped = seconds - inSeconds;
  if (sipped < sipSeconds) return beforeSip + (1 - beforeSip) * swell(sipped / sipSeconds);
  return 1 - swell((sipped - sipSeconds) / outSeconds);
}

/** From 0 to 1, slow at both ends. */
function swell(part: number): number {
  return (1 - Math.cos(Math.PI * part)) / 2;
}
