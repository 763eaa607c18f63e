import { same } from '../settings/same.ts';
import { EASIER, inOrder, type DayNote, type Rated, type WeekNote } from './diary.ts';

/** A note of a day or of a week. */
type Whole = Required<DayNote> & WeekNote;
type Said = Partial<Whole>;

/** A note as it is kept: `brought` names the parts that came with a file. The others the person wrote here. */
export type Kept = Said & { readonly brought?: readonly string[] };

/** What stands where two files say something of the same part: whichever comes first, and however often. */
const EITHER: { readonly [Part in keyof Whole]: (one: Whole[Part], other: Whole[Part]) => Whole[Part] } = {
  ache: stronger,
  stiffness: stronger,
  steps: Math.max,
  easier: (one, other) => EASIER.filter((each) => one.includes(each) || other.includes(each)),
  words: (one, other) => (one > other ? one : other),
};
const PARTS = ['ache', 'stiffness', 'steps', 'easier', 'words'] as const;

/**
 * A note with what a file says of the same day or week. What the person wrote here stays; of what came with files, the
 * stronger rating (of equals both places), the larger number of steps and the words later in the order of text. What
 * was easier comes together, and what says nothing gives way. Files may come in any order, and more than once.
 * @returns the note, whether it has become another, and whether file and note say different things of one part
 */
export function withNoteOf(
  kept: Kept | undefined,
  file: Said,
): { readonly note: Kept; readonly isNew: boolean; readonly isOther: boolean } {
  const { brought: known, ...before } = kept ?? {};
  let note: Said = before;
  let isOther = false;
  const brought = new Set(known);
  for (const part of PARTS) {
    const [here, there] = [note[part], file[part]];
    if (there === undefined || same(here, there)) continue;
    const isSaid = here !== undefined && here !== '' && part !== 'easier';
    if (isSaid && there !== '') isOther = true;
    if (isSaid && !brought.has(part)) continue;
    if (there !== '' && part !== 'easier') brought.add(part);
    note = { ...note, [part]: here === undefined ? there : either(part, here, there) };
  }
  const isNew = !same(note, before);
  return { note: brought.size > 0 ? { ...note, brought: [...brought].toSorted() } : note, isNew, isOther };
}

function either<Part extends keyof Whole>(part: Part, one: Whole[Part], other: Whole[Part]): Whole[Part] {
  return EITHER[part](one, other);
}

function stronger(one: Rated, other: Rated): Rated {
  if (one.level !== other.level) return one.level > other.level ? one : other;
  return { level: one.level, areas: inOrder([...one.areas, ...other.areas]) };
}
