import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import * as lean from './valibot-lean.ts';

const LEAN = resolve('scripts/build/valibot-lean.ts');
const IMPORT = /import \* as v from 'valibot'/;
/** A function of valibot; its types begin with a capital. */
const USED = /\bv\.([a-z]\w*)/g;

/**
 * Puts in the place of valibot what Limber uses of it: the rest was a fourteenth of the worker, read at every wake.
 * Fails the build where a file uses more.
 */
export function leanValibot(): Plugin {
  return {
    name: 'lean-valibot',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'valibot' ? LEAN : null),
    transform(code, id) {
      if (!IMPORT.test(code)) return null;
      for (const [, name = ''] of code.matchAll(USED)) {
        if (!(name in lean)) throw new Error(`${id} uses "${name}" of valibot, which ${LEAN} does not have.`);
      }
      return null;
    },
  };
}
