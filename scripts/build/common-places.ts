import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { SHOWN } from '../../utils/content/figures/shown.ts';
import { importsOf, reached } from './imports.ts';

export const FOLDER = 'common';
/** A file that pages share: what it begins with, to which all comes that this imports. */
type CommonFile = {
  readonly beginnings: readonly string[];
  /** What the popup takes from it. Of the rest it has copies: they weigh less than the whole file where it needs little. */
  readonly inPopup: RegExp;
};

/**
 * What the popup and other pages need both, once in the package. Nothing in it asks the browser for something as it is
 * loaded: a hidden page knows no storage.
 */
export const FILES: Readonly<Record<string, CommonFile>> = {
  figure: { beginnings: ['utils/core/movement/figure/drawing.ts'], inPopup: /^/ },
  stored: {
    beginnings: [
      ...globSync('utils/platform/schema/*.ts').toSorted(),
      'utils/platform/documents.ts',
      'utils/platform/answered.ts',
    ],
    inPopup: /^(?:utils\/platform\/(?:schema\/|documents\.ts$)|valibot$)/,
  },
  // The popup needs it after an absence alone, and is smaller at its opening where it lends it nothing.
  settle: { beginnings: ['utils/core/tracking/settle.ts'], inPopup: /^utils\/core\/tracking\/settle\.ts$/ },
  choose: { beginnings: ['utils/core/movement/offers-for.ts', 'utils/content/exercises.ts'], inPopup: /^/ },
};
/** Nothing that draws or has signals. */
const ALLOWED = /^(?:utils\/(?:core|content|platform)\/|valibot$|idb$|wxt\/browser$)/;
/** Smaller than the way to it. */
const DOOR = 'utils/platform/browser.ts';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const POPUP = 'entrypoints/popup/main.tsx';
const FIGURES = SHOWN.map((id) => `utils/content/figures/${id}.ts`);

/** In which common file a source stands, and by which names a page may ask for what it exports. */
export type Common = ReadonlyMap<string, { readonly file: string; readonly names: ReadonlyMap<string, string> }>;
type Places = ReadonlyMap<string, { readonly file: string; readonly names: Map<string, string> }>;

/**
 * What stands in common files.
 * @throws if nobody asks for one, or there is something in it that draws
 */
export function common(): Common {
  const places = new Map<string, { file: string; names: Map<string, string> }>();
  for (const [file, { beginnings }] of Object.entries(FILES)) {
    for (const source of reached(beginnings, ({ late }) => !late)) {
      if (!ALLOWED.test(source)) throw new Error(`${source} has no place in ${FOLDER}/${file}.js.`);
      if (!places.has(source) && source !== DOOR) places.set(source, { file, names: new Map() });
    }
  }
  // The popup first: its names are the shortest.
  const kept = copiesOfPopup(places);
  giveNames(places, [POPUP, ...FIGURES], (source) => !kept(source));
  giveNames(places, pages(), () => true);
  for (const file of Object.keys(FILES)) {
    const asked = [...places.values()].some((place) => place.file === file && place.names.size > 0);
    if (!asked) throw new Error(`No page asks for anything of ${FOLDER}/${file}.js.`);
  }
  return places;
}

/** Gives a name to all that these pages ask for of these places. */
function giveNames(places: Places, roots: readonly string[], isAsked: (source: string) => boolean): void {
  const importers = [...reached(roots, () => true)].filter((each) => !places.has(each));
  for (const { from, names } of importers.toSorted().flatMap(importsOf)) {
    const place = isAsked(from) ? places.get(from) : undefined;
    for (const each of names) {
      if (place === undefined || place.names.has(each)) continue;
      const given = [...places.values()].filter(({ file }) => file === place.file);
      place.names.set(each, shortName(given.reduce((sum, { names: { size } }) => sum + size, 0)));
    }
  }
}

/** Whether the popup has a copy of a source, because it loads it at its opening or needs little of the file. */
export function copiesOfPopup(places: Common): (source: string) => boolean {
  const opening = reached([POPUP], ({ late }) => !late);
  return (source) => opening.has(source) || FILES[places.get(source)?.file ?? '']?.inPopup.test(source) === false;
}

function pages(): readonly string[] {
  const all = globSync('entrypoints/*/main.{ts,tsx}').map((file) => file.replaceAll(sep, '/'));
  return all.filter((page) => page !== POPUP);
}

/** a to z, A to Z, aa and so on. */
function shortName(nth: number): string {
  const letter = LETTERS[nth % LETTERS.length] ?? '';
  return nth < LETTERS.length ? letter : shortName(Math.floor(nth / LETTERS.length) - 1) + letter;
}
