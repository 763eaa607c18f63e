/** What WXT builds together: pages, or one script. */
type Group = { readonly name: string } | { readonly name: string }[];

/**
 * Builds these pages by themselves. In one build with others they would carry whatever those need of the files they
 * share, under names they can import, and run what it does as it is loaded.
 * @throws if there is no such page
 */
export function apart(groups: Group[], ...pages: readonly string[]): void {
  const taken = pages.map((page) => {
    for (const group of groups) {
      const at = Array.isArray(group) ? group.findIndex(({ name }) => name === page) : -1;
      if (Array.isArray(group) && at >= 0) return group.splice(at, 1);
    }
    throw new Error(`There is no ${page} among the pages.`);
  });
  groups.push(taken.flat());
}
