import { byId, type Joined } from '../core/settings/by-id.ts';
import { MOST_HABITS } from '../core/settings/limits.ts';
import { withPlacesOf } from '../core/workspace/bring-places.ts';
import type { DocumentName, Documents } from './export-documents.ts';
import { MOST_OWN } from './schema/profile.ts';

type Join<T> = (here: T, file: T, from: string | null) => Joined<T>;

const JOIN: { readonly [Name in DocumentName]: Join<Documents[Name]> } = {
  settings: (here, file, from) => {
    const { all, left } = byId(here.habits, file.habits, MOST_HABITS);
    const { countOnly, safetyConfirmedAt } = from === null ? file : here;
    // Another computer cannot say whether this one reminds, nor what whoever sits here has confirmed.
    return { value: { ...file, habits: all, countOnly, safetyConfirmedAt }, left: left.map(({ will }) => will) };
  },
  movement: (here, file) => {
    const { all, left } = byId(here.own, file.own, MOST_OWN);
    return { value: { ...file, own: all }, left: left.map(({ name }) => name) };
  },
  workspace: withPlacesOf,
  plan: (_here, file) => ({ value: file, left: [] }),
};

/**
 * What comes of a document when a file's is taken: what the file says, what it does not say as it is here, and what is here
 * besides of places, habits and exercises of one's own. To take it twice gives the same as once.
 * @param from the computer the file comes from; `null` if that is this one
 */
export function joinedDocument<Name extends DocumentName>(
  name: Name,
  here: Documents[Name],
  file: Partial<Documents[Name]>,
  from: string | null,
): Joined<Documents[Name]> {
  return JOIN[name](here, { ...here, ...file }, from);
}
