import type { Diagram } from '../../core/workspace/diagram.ts';
import type { DiagramKey } from '../diagram-keys.ts';

/**
 * The picture of a question of the checklist, `null` if it has none; loaded when the first one is asked for.
 * @throws if the file cannot be loaded
 */
export async function diagramOf(id: string): Promise<Diagram<DiagramKey> | null> {
  const { DIAGRAMS } = await import('./all.ts');
  return DIAGRAMS[id] ?? null;
}
