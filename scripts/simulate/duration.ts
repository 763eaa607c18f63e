/** A script that cannot be played; the message says why in words. */
export class ScriptError extends Error {}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `45m`, `1h30m`, `-20s` as ms. */
export function durationMs(text: unknown, place: string): number {
  const match = typeof text === 'string' ? /^([+-]?)((?:\d+(?:\.\d+)?[smhd])+)$/.exec(text.trim()) : null;
  if (match === null)
    throw new ScriptError(`${place}: "${String(text)}" is no duration. Write for example "45m", "20s", "1h30m".`);
  const parts = [...(match[2] ?? '').matchAll(/(\d+(?:\.\d+)?)([smhd])/g)];
  const sum = parts.reduce((total, [, amount, unit]) => total + Number(amount) * (UNITS[unit ?? ''] ?? 0), 0);
  return Math.round(match[1] === '-' ? -sum : sum);
}
