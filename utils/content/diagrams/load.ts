import type { SectionId } from '../../core/workspace/checklist.ts';
import type { Diagram } from '../../core/workspace/diagram.ts';
import type { DiagramKey, Diagrams } from '../diagram-keys.ts';

/** A file for each section, loaded when first asked for. */
const FILES: Readonly<Record<SectionId, () => Promise<{ readonly DIAGRAMS: Diagrams }>>> = {
  screen: () => import('./screen.ts'),
  chair: () => import('./chair.ts'),
  arms: () => import('./arms.ts'),
  desk: () => import('./desk.ts'),
  light: () => import('./light.ts'),
  habits: () => import('./habits.ts'),
  laptop: () => import('./laptop.ts'),
};

/**
 * The picture of a question of the checklist, `null` if it has none.
 * @throws if the file cannot be loaded
 */
export async function diagramOf(section: SectionId, id: string): Promise<Diagram<DiagramKey> | null> {
  const file = await FILES[section]();
  return file.DIAGRAMS[id] ?? null;
}
