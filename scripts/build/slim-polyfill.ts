import type { Plugin } from 'vite';

/** The rows of the polyfill's table that Limber calls, by API; what has no row is passed through as Chrome has it. */
const USED: Readonly<Record<string, readonly string[]>> = {
  alarms: ['get'],
  idle: ['queryState'],
  notifications: ['clear', 'create', 'getAll', 'getPermissionLevel'],
  runtime: ['getPlatformInfo'],
  tabs: ['create', 'getCurrent', 'remove', 'update'],
  windows: ['create', 'update'],
};

/** The same for the areas of storage. */
const USED_IN_STORAGE: Readonly<Record<string, readonly string[]>> = { local: ['get', 'remove', 'set'] };

const TABLE = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/** Wrappers of developer tools, and rows for three settings APIs: none of them is open to Limber. */
const UNUSED = [
  /devtools: \{\s*network: \{\s*onRequestFinished: wrapEvent\(onRequestFinishedWrappers\)\s*\}\s*\},/,
  /const onRequestFinishedWrappers = [\s\S]*?\n {6}\}\);\n/,
  /apiMetadata\.privacy = \{[\s\S]*?\n {6}\};\n/,
];

type Table = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Leaves out of webextension-polyfill what Limber does not use: four fifths of its size, in the worker and in every
 * page. Fails the build where the polyfill no longer looks as it did.
 */
export function slimPolyfill(): Plugin {
  return {
    name: 'slim-polyfill',
    enforce: 'pre',
    transform(code, id) {
      if (!/webextension-polyfill[\\/]dist[\\/]browser-polyfill(\.min)?\.js/.test(id)) return null;
      const table = TABLE.exec(code)?.[1];
      if (table === undefined) throw new Error('webextension-polyfill keeps its table of APIs in another way now.');
      const all = JSON.parse(table) as Table;
      const kept = { ...rowsOf(all, USED), storage: rowsOf(all['storage'] as Table, USED_IN_STORAGE) };
      const slim = UNUSED.reduce(without, code);
      return { code: slim.replace(TABLE, () => `const apiMetadata = ${JSON.stringify(kept)};`), map: null };
    },
  };
}

function rowsOf(all: Table, used: Readonly<Record<string, readonly string[]>>): Table {
  return Object.fromEntries(
    Object.entries(used).map(([api, names]) => [
      api,
      Object.fromEntries(
        names.map((name) => {
          const row = all[api]?.[name];
          if (row === undefined) throw new Error(`webextension-polyfill has no row for ${api}.${name}.`);
          return [name, row];
        }),
      ),
    ]),
  );
}

function without(code: string, part: RegExp): string {
  if (!part.test(code)) throw new Error(`webextension-polyfill no longer has ${part.source}`);
  return code.replace(part, '');
}
