import type { Movement } from '../../core/movement/figure/movement.ts';

const MOVEMENTS = new Map<string, () => Promise<Movement>>([
  ['ball-wall-release', async () => (await import('./ball-wall-release.ts')).MOVEMENT],
  ['bolster-chest-opener', async () => (await import('./bolster-chest-opener.ts')).MOVEMENT],
  ['cervical-retraction', async () => (await import('./cervical-retraction.ts')).MOVEMENT],
  ['foam-roll-upper-back', async () => (await import('./foam-roll-upper-back.ts')).MOVEMENT],
  ['heat-upper-back', async () => (await import('./heat-upper-back.ts')).MOVEMENT],
  ['massage-gun-upper-back', async () => (await import('./massage-gun-upper-back.ts')).MOVEMENT],
  ['seated-cat-cow', async () => (await import('./seated-cat-cow.ts')).MOVEMENT],
  ['sit-to-stand', async () => (await import('./sit-to-stand.ts')).MOVEMENT],
  ['thoracic-opener', async () => (await import('./thoracic-opener.ts')).MOVEMENT],
  ['wall-angels', async () => (await import('./wall-angels.ts')).MOVEMENT],
]);

/**
 * How an exercise is shown, loaded when first asked for; each is a file of its own. Pages only: a service worker cannot
 * import lazily.
 * @returns `null` for an exercise that has no figure.
 * @throws if the file cannot be loaded.
 */
export async function movementOf(id: string): Promise<Movement | null> {
  return (await MOVEMENTS.get(id)?.()) ?? null;
}

/** The exercises that have a figure. */
export function shown(): readonly string[] {
  return [...MOVEMENTS.keys()];
}
