import { type Amount, said, type Units } from '../../../utils/core/workspace/amount.ts';
import { number, t } from '../../../utils/platform/i18n.ts';

/** Set a text off from the direction of what is around it: from right to left "50–75 cm" stays as it is. */
const [ALONE, TOGETHER] = ['\u2068', '\u2069'];

/** An amount in the person's units and language: "50–75 cm", "20–30 in", "15–20°". */
export function amountText(amount: Amount, units: Units): string {
  const { unit, numbers } = said(amount, units);
  const [least = 0, most] = numbers;
  const text = t(`diagram_unit_${unit}`, most === undefined ? least : t('diagram_range', number(least), number(most)));
  // A number and its unit stay on one line.
  return ALONE + text.replaceAll(' ', '\u00a0') + TOGETHER;
}
