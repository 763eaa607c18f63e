/** Diameter of a break's sun in px: small ones grow faster, so that a look away and a walk are told apart. */
export function sunSize(seconds: number): number {
  return Math.min(120, Math.round(64 * (seconds / 120) ** (seconds < 120 ? 0.55 : 0.35)));
}

/** Diameter of a break's dot on a strip in px. */
export function dotSize(seconds: number): number {
  return Math.min(18, Math.round(8 * (seconds / 120) ** 0.4));
}
