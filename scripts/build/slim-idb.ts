import type { Plugin } from 'vite';

const IDB = /[\\/]idb[\\/]build[\\/]index\.js/;

type Cut = readonly [part: RegExp, by: string];

/** Cursors, and what goes through them in a loop: entries are read by key, or all of a range at once. */
const CURSORS: readonly Cut[] = [
  [/const advanceMethodProps = [\s\S]*?(?=\nexport \{)/, ''],
  [/function getCursorAdvanceMethods\(\) \{[\s\S]*?\n\}\n/, ''],
  [/let cursorAdvanceMethods;\n/, ''],
  [/ {4}if \(getCursorAdvanceMethods\(\)\.includes\(func\)\) \{[\s\S]*?\n {4}\}\n/, ''],
];

/** Without a cursor a request has one answer and a transaction one end: a listener has nothing to be taken off for. */
const ONE_ANSWER: readonly Cut[] = [
  [/ {8}const unlisten = \(\) => \{\n {12}request\.[\s\S]*?\n {8}\};\n/, ''],
  [/ {8}const unlisten = \(\) => \{\n {12}tx\.[\s\S]*?\n {8}\};\n/, ''],
  [/ {12}unlisten\(\);\n/g, ''],
  [/ {4}reverseTransformCache\.set\(promise, request\);\n/, ''],
];

/** Nobody asks whether a property is there, or sets one; so there is one trap, and nothing to put in its place. */
const TRAPS: readonly Cut[] = [
  [
    / {4}set\(target, prop, value\) \{[\s\S]*?\n {4}has\(target, prop\) \{[\s\S]*?\n {4}\},\n(?=\};\nfunction replaceTraps)/,
    '',
  ],
  [/function replaceTraps\(callback\) \{[\s\S]*?\n\}\n/, ''],
  [/replaceTraps\(\(oldTraps\) => \(\{\n {4}\.\.\.oldTraps,\n {4}get: [\s\S]*?\n\}\)\);\n/, ''],
  [/return wrap\(target\[prop\]\);/, 'return getMethod(target, prop) || wrap(target[prop]);'],
  [/let idbProxyableTypes;\n/, ''],
  [/function getIdbProxyableTypes\(\) \{[\s\S]*?\n\}\n/, ''],
  [/getIdbProxyableTypes\(\)/, '[IDBIndex, IDBObjectStore, IDBDatabase, IDBTransaction]'],
];

/** What every browser of Limber's has, and what no caller asks for. */
const REST: readonly Cut[] = [
  [/ {4}\/\/ Bail if the target doesn't exist .*\n {4}!\(targetFuncName in .*\.prototype\) \|\|\n/, ''],
  [/ {4}if \(blocked\) \{[\s\S]*?\n {4}\}\n/g, ''],
  [/ {4}if \(cachedMethods\[prop\]\)\n {8}return cachedMethods\[prop\];\n/, ''],
  [/const cachedMethods = \{\};\n/, ''],
  [/return \(cachedMethods\[prop\] = method\);/, 'return method;'],
];

/**
 * Leaves of idb what the ledger needs: promises of requests and transactions, and the methods of a database that read
 * and write by one call. The rest was three hundredths of the worker, read at every wake. Fails the build where idb no
 * longer looks as it did; a test holds the sources to what is left.
 */
export function slimIdb(): Plugin {
  return {
    name: 'slim-idb',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (IDB.test(id) ? { code: slimmedIdb(code), map: null } : null),
  };
}

/** idb's text without what is not used. */
export function slimmedIdb(code: string): string {
  return [...CURSORS, ...ONE_ANSWER, ...TRAPS, ...REST].reduce(replaced, code);
}

function replaced(code: string, [part, by]: Cut): string {
  const rest = code.replace(part, by);
  if (rest === code) throw new Error(`idb no longer has ${part.source}`);
  return rest;
}
