import { browser } from './browser.ts';

/** An item in the menu of the toolbar icon. */
export type MenuItem = { readonly id: string; readonly title: string; readonly parent: string | undefined };

/** Puts these items in the place of those that are there. */
export async function fillMenu(items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, parent } of items) {
    browser.contextMenus.create({
      id,
      title,
      contexts: ['action'],
      ...(parent === undefined ? {} : { parentId: parent }),
    });
  }
}
