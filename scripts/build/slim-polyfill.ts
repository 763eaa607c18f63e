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

const POLYFILL = /webextension-polyfill[\\/]dist[\\/]browser-polyfill(\.min)?\.js/;
const TABLE = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/** What has no use here: the compiler counts arguments, and no API of ours lacks a callback or belongs to developers. */
const UNUSED = [
  /devtools: \{\s*network: \{\s*onRequestFinished: wrapEvent\(onRequestFinishedWrappers\)\s*\}\s*\},/,
  /const onRequestFinishedWrappers = [\s\S]*?\n {6}\}\);\n/,
  /apiMetadata\.privacy = \{[\s\S]*?\n {6}\};\n/,
  /onMessageExternal: wrapEvent\(onMessageWrappers\),/,
  /,\s*tabs: \{\s*sendMessage: wrappedSendMessage[\s\S]*?\}\)\s*\}(?=\s*\};)/,
  /if \(metadata\.fallbackToNoCallback\) \{[\s\S]*?\} else if \(metadata\.noCallback\) \{[\s\S]*?\} else (?=\{)/,
  // It is in an extension, and its table is there.
  /if \(!\(globalThis\.chrome && [^\n]*\) \{\s*throw [^\n]*\s*\}/,
  /if \(Object\.keys\(apiMetadata\)\.length === 0\) \{\s*throw [^\n]*\s*\}/,
  ...Array.from({ length: 4 }, () => /if \(args\.length [<>] metadata\.(?:min|max)Args\) \{\s*throw [^\n]*\s*\}/),
];

/** What wraps the polyfill for every kind of module loader; the build knows only one. */
const HEAD = /^\(function \(global, factory\) \{[\s\S]*?\}\)\([^\n]*, function \(module\) \{/;
const TAIL = /\n\}\);\s*(?:\/\/# sourceMappingURL=.*\s*)?$/;

type Table = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Leaves out of webextension-polyfill what Limber does not use: four fifths of its size, in the worker and in every
 * page. Fails the build where the polyfill no longer looks as it did.
 */
export function slimPolyfill(): Plugin {
  return {
    name: 'slim-polyfill',
    enforce: 'pre',
    transform: (code, id) => (POLYFILL.test(id) ? { code: slimmed(code), map: null } : null),
  };
}

/** The polyfill's text as a module that holds no more than what is used. */
export function slimmed(code: string): string {
  const table = TABLE.exec(code)?.[1];
  if (table === undefined) throw new Error('webextension-polyfill keeps its table of APIs in another way now.');
  const all = JSON.parse(table) as Table;
  const kept = { ...rowsOf(all, USED), storage: rowsOf(all['storage'] as Table, USED_IN_STORAGE) };
  return asModule(UNUSED.reduce(without, code).replace(TABLE, () => `const apiMetadata = ${JSON.stringify(kept)};`));
}

function asModule(code: string): string {
  const body = without(without(code, HEAD), TAIL);
  return `const module = { exports: {} };\n((module) => {${body}\n})(module);\nexport default module.exports;\n`;
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
