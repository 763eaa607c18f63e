/** No browser makes a popup higher, CSS pixels. A tab may be. */
const HIGHEST = 600;

/** Classes of the page. What goes first comes first; the styles say what each of them hides, or makes smaller. */
const CAN_GO = ['no-icons', 'no-why', 'no-today', 'no-offer', 'no-scene'];

/**
 * Leaves out as much as it takes until the rest is in sight without scrolling: wide fonts and long words need more room.
 * What went in vain comes back; where even all of it is not enough, as at a large zoom, nothing is left out.
 */
export function makeRoom(page: HTMLElement): void {
  const fitsWithout = (gone: readonly string[]): boolean => {
    page.className = gone.join(' ');
    return page.offsetHeight <= Math.max(HIGHEST, innerHeight);
  };
  let gone: readonly string[] = [];
  while (!fitsWithout(gone) && gone.length < CAN_GO.length) gone = CAN_GO.slice(0, gone.length + 1);
  if (!fitsWithout(gone)) gone = [];
  for (const each of gone.toReversed()) {
    const fewer = gone.filter((other) => other !== each);
    if (fitsWithout(fewer)) gone = fewer;
  }
  fitsWithout(gone);
}
