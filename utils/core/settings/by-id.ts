/** What comes of a document and a file's: the document, and the names of what there was no room for. */
export type Joined<T> = { readonly value: T; readonly left: readonly string[] };

/**
 * What is here with what a file has besides. What the file does not know stays: it may have been added since.
 * @param most so many are kept; what comes beyond that is `left`
 * @param join what stands where both have the same id; the file's unless told otherwise
 */
export function byId<T extends { readonly id: string }>(
  here: readonly T[],
  file: readonly T[],
  most: number,
  join: (here: T, file: T) => T = (_here, theirs) => theirs,
): { readonly all: readonly T[]; readonly left: readonly T[] } {
  const joined = here.map((each) => {
    const theirs = file.find(({ id }) => id === each.id);
    return theirs ? join(each, theirs) : each;
  });
  const more = file.filter(({ id }) => here.every((each) => each.id !== id));
  const room = Math.max(0, most - here.length);
  return { all: [...joined, ...more.slice(0, room)], left: more.slice(room) };
}
