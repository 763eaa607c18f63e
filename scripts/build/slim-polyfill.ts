import type { Plugin } from 'vite';

/** The parts of the browser that Limber opens a door to. */
const USED = ['action', 'alarms', 'i18n', 'idle', 'notifications', 'runtime', 'storage', 'tabs', 'windows'];

const TABLE = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/**
 * Leaves out of webextension-polyfill the table rows for APIs Limber does not use: two thirds of its size, in the
 * worker and in every page. Fails the build if the table is no longer found.
 */
export function slimPolyfill(): Plugin {
  return {
    name: 'slim-polyfill',
    enforce: 'pre',
    transform(code, id) {
      if (!/webextension-polyfill[\\/]dist[\\/]browser-polyfill(\.min)?\.js/.test(id)) return null;
      const table = TABLE.exec(code)?.[1];
      if (table === undefined) throw new Error('webextension-polyfill keeps its table of APIs in another way now.');
      const rows = Object.entries(JSON.parse(table) as Record<string, unknown>);
      const kept = Object.fromEntries(rows.filter(([name]) => USED.includes(name)));
      return { code: code.replace(TABLE, () => `const apiMetadata = ${JSON.stringify(kept)};`), map: null };
    },
  };
}
