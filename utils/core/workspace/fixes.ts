import type { Workspaces } from './workspaces.ts';

/** An item of the checklist that the person has put right, and when, epoch ms. */
export type Fix = { readonly item: string; readonly at: number };

/** What was put right by a change of the places: answered so that it is to be asked again soon. */
export function fixesBetween(before: Workspaces, after: Workspaces): readonly Fix[] {
  return after.places.flatMap(({ id, answers }) => {
    const known = before.places.find((place) => place.id === id)?.answers ?? {};
    return Object.entries(answers).flatMap(([item, { at, again }]) =>
      again === undefined || known[item]?.at === at ? [] : [{ item, at }],
    );
  });
}
