import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { SHOWN } from '../../utils/content/figures/shown.ts';
import { isPopup } from './few-chunks.ts';

const FIGURES = resolve('utils/content/figures');
const LOADER = /[\\/]utils[\\/]content[\\/]figures[\\/]load\.ts$/;
/** How the loader names a figure's file in the sources. */
const IMPORT = 'import(/* @vite-ignore */ `./${id}.ts`)';
/** What a figure's file ends with: all it has to give. */
const EXPORT = /export\s*\{\s*([\w$]+) as MOVEMENT\s*\};?\s*$/;
/** Where a figure's file leaves it, by its address. */
const LEFT = 'self.$f';
/**
 * Stores warn of every `import()` whose address is not written out, so such a file is asked for by an element. It runs
 * once, however often it is asked for.
 */
const LOAD = `(file => new Promise((done, failed) => {
  const script = document.createElement('script');
  script.type = 'module';
  script.onload = () => done({ MOVEMENT: ${LEFT}[file] });
  script.onerror = () => failed(Error(file));
  document.head.append(script);
  script.src = file;
}))`;

/**
 * A movement's name without most of its letters, as the loader makes it too: a package has each name four times, twice in
 * its directory and twice in the file.
 */
const SHORT = /(\w\w?)\w*-?/g;

/** They come with the popup, which is built by itself; the other pages load the same files. */
const FOLDER = 'popup/f';

/** Where the movement of an exercise lies in a build. */
export function figureFile(id: string): string {
  return `${FOLDER}/${id.replaceAll(SHORT, '$1')}.js`;
}

/**
 * Writes each movement to a file whose name its id gives, so that the loader needs no list of addresses: with one, and what
 * Vite wraps each line of it in, the list weighs as much as four movements. Fails the build where the loader looks otherwise.
 */
export function figureFiles(): Plugin {
  let brings = false;
  return {
    name: 'figure-files',
    apply: 'build',
    enforce: 'pre',
    configResolved({ build }) {
      brings = isPopup(build.rolldownOptions.input);
    },
    transform(code, id) {
      if (!LOADER.test(id)) return null;
      if (!code.includes(IMPORT)) throw new Error(`${id} no longer has ${IMPORT}.`);
      const files = new Map(SHOWN.map((name) => [figureFile(name), name]));
      if (files.size < SHOWN.length) throw new Error('Two movements would have the same file.');
      for (const [fileName, name] of brings ? files : []) {
        this.emitFile({
          type: 'chunk',
          id: resolve(FIGURES, `${name}.ts`),
          fileName,
          preserveSignature: 'strict',
        });
      }
      return {
        code: code.replace(IMPORT, () => `${LOAD}(\`/${FOLDER}/\${id.replace(${String(SHORT)},'$1')}.js\`)`),
        map: null,
      };
    },
    generateBundle(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== 'chunk' || !name.startsWith(`${FOLDER}/`)) continue;
        const given = EXPORT.exec(file.code)?.[1];
        if (given === undefined) throw new Error(`${name} does not end with its movement.`);
        file.code = file.code.replace(EXPORT, () => `(${LEFT}??={})['/${name}']=${given};`);
      }
    },
  };
}
