import type { Movement } from '../../core/movement/figure/movement.ts';

const MOVEMENTS = new Map<string, () => Promise<Movement>>([
  ['ankle-pumps', async () => (await import('./ankle-pumps.ts')).MOVEMENT],
  ['ball-wall-release', async () => (await import('./ball-wall-release.ts')).MOVEMENT],
  ['band-lateral-raise', async () => (await import('./band-lateral-raise.ts')).MOVEMENT],
  ['band-pull-apart', async () => (await import('./band-pull-apart.ts')).MOVEMENT],
  ['banded-shoulder-distraction', async () => (await import('./banded-shoulder-distraction.ts')).MOVEMENT],
  ['bolster-chest-opener', async () => (await import('./bolster-chest-opener.ts')).MOVEMENT],
  ['calf-raise', async () => (await import('./calf-raise.ts')).MOVEMENT],
  ['cervical-retraction', async () => (await import('./cervical-retraction.ts')).MOVEMENT],
  ['chair-thoracic-extension', async () => (await import('./chair-thoracic-extension.ts')).MOVEMENT],
  ['cyclic-sighing', async () => (await import('./cyclic-sighing.ts')).MOVEMENT],
  ['diaphragmatic-breathing', async () => (await import('./diaphragmatic-breathing.ts')).MOVEMENT],
  ['doorway-pec-stretch', async () => (await import('./doorway-pec-stretch.ts')).MOVEMENT],
  ['eyes-20-20-20', async () => (await import('./eyes-20-20-20.ts')).MOVEMENT],
  ['foam-roll-upper-back', async () => (await import('./foam-roll-upper-back.ts')).MOVEMENT],
  ['heat-upper-back', async () => (await import('./heat-upper-back.ts')).MOVEMENT],
  ['hip-flexor-split-stance', async () => (await import('./hip-flexor-split-stance.ts')).MOVEMENT],
  ['massage-gun-upper-back', async () => (await import('./massage-gun-upper-back.ts')).MOVEMENT],
  ['neck-isometric', async () => (await import('./neck-isometric.ts')).MOVEMENT],
  ['scapular-isometric', async () => (await import('./scapular-isometric.ts')).MOVEMENT],
  ['seated-cat-cow', async () => (await import('./seated-cat-cow.ts')).MOVEMENT],
  ['seated-figure-four', async () => (await import('./seated-figure-four.ts')).MOVEMENT],
  ['seated-thoracic-rotation', async () => (await import('./seated-thoracic-rotation.ts')).MOVEMENT],
  ['shoulder-rolls', async () => (await import('./shoulder-rolls.ts')).MOVEMENT],
  ['sit-to-stand', async () => (await import('./sit-to-stand.ts')).MOVEMENT],
  ['standing-back-extension', async () => (await import('./standing-back-extension.ts')).MOVEMENT],
  ['thoracic-opener', async () => (await import('./thoracic-opener.ts')).MOVEMENT],
  ['upper-trap-levator-stretch', async () => (await import('./upper-trap-levator-stretch.ts')).MOVEMENT],
  ['walk-around-block', async () => (await import('./walk-around-block.ts')).MOVEMENT],
  ['wall-angels', async () => (await import('./wall-angels.ts')).MOVEMENT],
  ['wrist-forearm-stretch', async () => (await import('./wrist-forearm-stretch.ts')).MOVEMENT],
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
