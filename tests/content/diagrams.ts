import { CHECKLIST } from '../../utils/content/checklist.ts';
import type { DiagramKey } from '../../utils/content/diagram-keys.ts';
import { diagramOf } from '../../utils/content/diagrams/load.ts';
import type { Diagram, Panel } from '../../utils/core/workspace/diagram.ts';
import { marksOf } from '../../utils/core/workspace/diagram-marks.ts';
import { textBox, type TextBox } from '../../utils/core/workspace/diagram-text.ts';
import { amountText } from '../../components/options/workspace/amount-text.ts';
import { t } from '../../utils/platform/i18n.ts';
import type { Units } from '../../utils/core/workspace/amount.ts';

export type Drawn = { readonly id: string; readonly diagram: Diagram<DiagramKey> };

/** Every question of the checklist that has a picture. */
export async function everyDiagram(): Promise<readonly Drawn[]> {
  const all = await Promise.all(CHECKLIST.map(async ({ id }) => ({ id, diagram: await diagramOf(id) })));
  return all.flatMap(({ id, diagram }) => (diagram ? [{ id, diagram }] : []));
}

/** The labels of a picture with their words; `longer` gives each word two fifths more letters. */
export function boxesOf(
  panel: Panel<DiagramKey>,
  units: Units,
  longer: boolean,
): readonly (TextBox & { text: string })[] {
  return marksOf(panel).labels.map((label) => {
    const text = label.amount ? t(label.say, amountText(label.amount, units)) : t(label.say);
    const words = longer
      ? text.replaceAll(/\p{L}{3,}/gu, (word) => word.padEnd(Math.round(word.length * 1.4), 'n'))
      : text;
    return { ...textBox(label, label.at, words), text };
  });
}
