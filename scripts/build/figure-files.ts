import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';

const FIGURES = resolve('utils/content/figures');
const LOADER = /[\\/]utils[\\/]content[\\/]figures[\\/]load\.ts$/;
/** How the loader names a figure's file in the sources. */
const IMPORT = 'import(/* @vite-ignore */ `./${id}.ts`)';

/**
 * Writes each figure to a file of its own name, so that the loader needs no list of addresses: with one, and what Vite
 * wraps each line of it in, the list weighs as much as four figures. Fails the build where the loader looks otherwise.
 */
export function figureFiles(): Plugin {
  return {
    name: 'figure-files',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!LOADER.test(id)) return null;
      if (!code.includes(IMPORT)) throw new Error(`${id} no longer has ${IMPORT}.`);
      for (const file of readdirSync(FIGURES)) {
        const name = basename(file, '.ts');
        if (!code.includes(`'${name}'`)) continue;
        this.emitFile({
          type: 'chunk',
          id: resolve(FIGURES, file),
          fileName: `figures/${name}.js`,
          preserveSignature: 'strict',
        });
      }
      return { code: code.replace(IMPORT, 'import(/* @vite-ignore */ `/figures/${id}.js`)'), map: null };
    },
  };
}
