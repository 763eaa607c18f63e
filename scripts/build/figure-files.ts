import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { SHOWN } from '../../utils/content/figures/shown.ts';
import { isPopup } from './few-chunks.ts';

const FIGURES = resolve('utils/content/figures');
const LOADER = /[\\/]utils[\\/]content[\\/]figures[\\/]load\.ts$/;
/** How the loader names a figure's file in the sources. */
const IMPORT = 'import(/* @vite-ignore */ `./${id}.ts`)';

/**
 * Writes each figure to a file of its own name, so that the loader needs no list of addresses: with one, and what Vite
 * wraps each line of it in, the list weighs as much as four figures. The popup is built by itself and has figures of
 * its own. Fails the build where the loader looks otherwise.
 */
export function figureFiles(): Plugin {
  let folder = '';
  return {
    name: 'figure-files',
    apply: 'build',
    enforce: 'pre',
    configResolved({ build }) {
      folder = isPopup(build.rolldownOptions.input) ? 'popup/figures' : 'figures';
    },
    transform(code, id) {
      if (!LOADER.test(id)) return null;
      if (!code.includes(IMPORT)) throw new Error(`${id} no longer has ${IMPORT}.`);
      for (const name of SHOWN) {
        this.emitFile({
          type: 'chunk',
          id: resolve(FIGURES, `${name}.ts`),
          fileName: `${folder}/${name}.js`,
          preserveSignature: 'strict',
        });
      }
      return { code: code.replace(IMPORT, `import(/* @vite-ignore */ \`/${folder}/\${id}.js\`)`), map: null };
    },
  };
}
