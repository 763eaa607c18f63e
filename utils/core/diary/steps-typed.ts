import { isSteps } from './diary.ts';

/** Digits, or digits in groups of three as phones write them: 8432, 8,432, 8.432, 8 432 or 8'432. */
const WHOLE = /^\d+$|^\d{1,3}(?:[.,'’\s]\d{3})+$/;

/** What was typed for the steps of a day: a number from 0 to 100,000, `null` for an empty field, or `refused`. */
export function stepsTyped(typed: string): number | null | 'refused' {
  const text = typed.trim();
  if (text === '') return null;
  const steps = WHOLE.test(text) ? Number(text.replaceAll(/\D/g, '')) : Number.NaN;
  return isSteps(steps) ? steps : 'refused';
}
