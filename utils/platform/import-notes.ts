import { withNoteOf, type Kept } from '../core/diary/bring-notes.ts';
import { notesOf, type Note } from './export.ts';
import { isRecord } from './kinds.ts';
import { parseDiary } from './schema/diary.ts';

/** What becomes of a note: as it is to be kept, whether that is another than before, and whether the file says otherwise. */
export type JoinedNote = { readonly note: Kept & { readonly key: string } } & Omit<
  ReturnType<typeof withNoteOf>,
  'note'
>;

/**
 * A note of a file with what is kept under its key. One that is kept and cannot be used stays as it is.
 * @param stored what the database has there; `undefined` if nothing
 */
export function joinedNote(note: Note, stored: unknown): JoinedNote {
  const { key } = note;
  const [known] = notesOf(parseDiary(stored === undefined ? [] : [stored]).value);
  if (stored !== undefined && known === undefined) return { note, isNew: false, isOther: true };
  const brought = isRecord(stored) && Array.isArray(stored['brought']) ? stored['brought'].map(String) : [];
  const { note: joined, ...rest } = withNoteOf(known && { ...known, brought }, note);
  return { note: { ...joined, key }, ...rest };
}
