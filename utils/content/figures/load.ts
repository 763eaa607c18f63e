import type { Movement } from '../../core/movement/figure/movement.ts';

/**
 * How an exercise is shown, loaded when first asked for; each is a file of its own. Pages only: a service worker cannot
 * import lazily.
 * @param id one of `SHOWN`
 * @throws if the file cannot be loaded, as for an exercise without a figure.
 */
export async function movementOf(id: string): Promise<Movement> {
  // The build gives these files names of their own (scripts/build/figure-files.ts): a list of them all is a tenth of the popup.
  const file: { readonly MOVEMENT: Movement } = await import(/* @vite-ignore */ `./${id}.ts`);
  return file.MOVEMENT;
}
