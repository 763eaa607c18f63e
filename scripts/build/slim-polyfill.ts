import type { Plugin } from 'vite';

const POLYFILL = /webextension-polyfill[\\/]dist[\\/]browser-polyfill(\.min)?\.js/;

/** What makes promises of callbacks: the whole of the function but its head and its end. */
const WRAPPING = /const wrapAPIs = extensionAPIs => \{[\s\S]*?\n {6}return wrapObject\(extensionAPIs, [^\n]*\n {4}\};/;
/** It is in an extension. */
const OUTSIDE = /if \(!\(globalThis\.chrome && [^\n]*\) \{\s*throw [^\n]*\s*\}/;
const ONLY_INSIDE = /const CHROME_SEND_MESSAGE_CALLBACK_NO_RESPONSE_MESSAGE = [^\n]*\n/;

/** What it exports, in Chrome and in Firefox. */
const WRAPPED = /module\.exports = wrapAPIs\((chrome)\);/;
const GIVEN = /module\.exports = (globalThis\.browser);/;
/** A module is strict anyway. */
const STRICT = /"use strict";/;

/** What wraps the polyfill for every kind of module loader; the build knows only one. */
const HEAD = /^\(function \(global, factory\) \{[\s\S]*?\}\)\([^\n]*, function \(module\) \{/;
const TAIL = /\n\}\);\s*(?:\/\/# sourceMappingURL=.*\s*)?$/;

/**
 * Leaves of webextension-polyfill what a browser of Limber's needs: one name for the APIs. Under Manifest V3 Chrome's
 * own methods give promises, the last of those in use since version 116, and Limber begins at 120; and a message is
 * answered by its third argument, which is the same everywhere. The rest was a twentieth of the worker, read at every wake.
 * Fails the build where the polyfill no longer looks as it did.
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
  const body = [HEAD, TAIL, OUTSIDE, ONLY_INSIDE, WRAPPING, STRICT].reduce(
    (rest, part) => replaced(rest, part, ''),
    code,
  );
  const named = [WRAPPED, GIVEN].reduce((rest, part) => replaced(rest, part, 'exported = $1;'), body);
  return `let exported;\n${named}\nexport default exported;\n`;
}

function replaced(code: string, part: RegExp, by: string): string {
  if (!part.test(code)) throw new Error(`webextension-polyfill no longer has ${part.source}`);
  return code.replace(part, by);
}
