/** What WXT builds together: pages, or one script. */
type Group = { readonly name: string } | { readonly name: string }[];

/**
 * Builds a page by itself. In one build with others it would carry whatever they need of the files it shares with them,
 * under names they can import.
 * @throws if there is no such page
 */
export function apart(groups: Group[], page: string): void {
  for (const group of groups) {
    if (!Array.isArray(group)) continue;
    const at = group.findIndex(({ name }) => name === page);
    if (at >= 0 && groups.push(group.splice(at, 1)) > 0) return;
  }
  throw new Error(`There is no ${page} among the pages.`);
}
