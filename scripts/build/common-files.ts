import { dirname, posix, relative, resolve, sep } from 'node:path';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { common, copiesOfPopup, FILES, FOLDER, type Common } from './common-places.ts';
import { isPopup } from './few-chunks.ts';
import { LATE } from './imports.ts';

/** A source of which a page has no copy, but the way to its names in a common file. */
const PROXY = '\0common/';

/**
 * Lets pages load the common files in the place of copies of their own, and Firefox's background where it loads something
 * late. The popup keeps what it needs at its opening.
 */
export function fromCommonFiles(): Plugin {
  let places: Common = new Map();
  let background = false;
  let takes: (source: string) => boolean = () => false;
  return {
    name: 'from-common-files',
    apply: 'build',
    enforce: 'pre',
    configResolved({ build: { lib, rolldownOptions } }) {
      places = common();
      // It is one file with all that it needs at once in it. Only Firefox's, which has a document, loads anything late.
      background = lib !== false;
      if (background) return;
      const copies = isPopup(rolldownOptions.input) ? copiesOfPopup(places) : () => false;
      takes = (source) => places.has(source) && !copies(source);
    },
    resolveId(source, importer) {
      if (importer === undefined) return null;
      if (source.startsWith(`/${FOLDER}/`)) return { id: source, external: 'absolute', moduleSideEffects: false };
      const here = relative('.', importer).replaceAll(sep, '/');
      const path = source.startsWith('.') ? posix.join(posix.dirname(here), source) : source;
      return takes(path) ? { id: PROXY + path, moduleSideEffects: false } : null;
    },
    transform: (code, id) => (background && id.startsWith(resolve('utils')) ? lateFromCommon(code, id, places) : null),
    load(id) {
      const place = id.startsWith(PROXY) ? places.get(id.slice(PROXY.length)) : undefined;
      if (place === undefined) return null;
      const names = [...place.names].map(([asked, short]) => `${short} as ${asked}`);
      return `export { ${names.join()} } from '/${FOLDER}/${place.file}.js';`;
    },
    // Else a page would ask for them only once it has read what imports them.
    transformIndexHtml: {
      order: 'post',
      handler(html, { chunk, bundle = {} }) {
        const links = importedBy(chunk?.fileName ?? '', bundle)
          .filter((file) => file.startsWith(`/${FOLDER}/`))
          .map((file) => `<link rel="modulepreload" href="${file}">`);
        return html.replace('</head>', (end) => links.join('') + end);
      },
    },
  };
}

/** A source that loads what stands in a common file from there. */
export function lateFromCommon(code: string, id: string, places: Common): { code: string; map: null } | null {
  const from = code.replaceAll(LATE, (whole, path: string) => {
    const place = places.get(relative('.', resolve(dirname(id), path)).replaceAll(sep, '/'));
    if (place === undefined) return whole;
    const names = [...place.names].map(([asked, short]) => `${asked}: common.${short}`);
    return `import('/${FOLDER}/${place.file}.js').then((common) => ({ ${names.join()} }))`;
  });
  return from === code ? null : { code: from, map: null };
}

/** The files that a file imports, and what those import. */
function importedBy(file: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const seen = new Set([file]);
  for (const each of seen) {
    const output = bundle[each];
    for (const imported of output?.type === 'chunk' ? output.imports : []) seen.add(imported);
  }
  return [...seen];
}

/** The common files themselves, built as the pages are. */
export async function commonFiles(config: InlineConfig) {
  const places = common();
  return Promise.all(
    Object.keys(FILES).map(async (file) => {
      const lines = [...places].map(([source, place]) => {
        const names = place.file === file ? [...place.names].map(([asked, short]) => `${asked} as ${short}`) : [];
        const path = source.startsWith('utils/') ? resolve(source) : source;
        return names.length > 0 ? `export { ${names.join()} } from ${JSON.stringify(path)};` : '';
      });
      return { relativeDest: `${FOLDER}/${file}.js`, contents: await built(lines.join('\n'), config) };
    }),
  );
}

async function built(code: string, config: InlineConfig): Promise<string> {
  const ENTRY = '\0common-file';
  const entry: Plugin = {
    name: 'common-file',
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) => (id === ENTRY ? code : null),
  };
  const result = await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    plugins: [entry, config.plugins],
    build: {
      ...config.build,
      write: false,
      rolldownOptions: { ...config.build?.rolldownOptions, input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  });
  const [output] = 'output' in result ? result.output : [];
  if (output === undefined) throw new Error('A common file was not built.');
  return output.code;
}
