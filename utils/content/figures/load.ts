import type { Movement } from '../../core/movement/figure/movement.ts';

/** The exercises that have a figure; each is a file here of that name. */
const SHOWN: ReadonlySet<string> = new Set([
  'ankle-pumps',
  'ball-wall-release',
  'band-lateral-raise',
  'band-pull-apart',
  'banded-shoulder-distraction',
  'bolster-chest-opener',
  'calf-raise',
  'cervical-retraction',
  'chair-thoracic-extension',
  'cyclic-sighing',
  'diaphragmatic-breathing',
  'doorway-pec-stretch',
  'eyes-20-20-20',
  'foam-roll-upper-back',
  'heat-upper-back',
  'hip-flexor-split-stance',
  'massage-gun-upper-back',
  'neck-isometric',
  'scapular-isometric',
  'seated-cat-cow',
  'seated-figure-four',
  'seated-thoracic-rotation',
  'shoulder-rolls',
  'sit-to-stand',
  'standing-back-extension',
  'thoracic-opener',
  'upper-trap-levator-stretch',
  'walk-around-block',
  'wall-angels',
  'wrist-forearm-stretch',
]);

/**
 * How an exercise is shown, loaded when first asked for; each is a file of its own. Pages only: a service worker cannot
 * import lazily.
 * @returns `null` for an exercise that has no figure.
 * @throws if the file cannot be loaded.
 */
export async function movementOf(id: string): Promise<Movement | null> {
  if (!SHOWN.has(id)) return null;
  // The build gives these files names of their own (scripts/build/figure-files.ts): a list of them all is a tenth of the popup.
  const file: { readonly MOVEMENT: Movement } = await import(/* @vite-ignore */ `./${id}.ts`);
  return file.MOVEMENT;
}

/** The exercises that have a figure. */
export function shown(): readonly string[] {
  return [...SHOWN];
}
