import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** WXT adds it to every page; it is empty. */
const HTML_PLUGINS = /virtual:wxt-html-plugins/;
/** What several pages need, their style and what WXT adds included. */
const SHARED = /[\\/](?:assets|components|utils|node_modules)[\\/]|virtual:wxt-html-plugins/;
const POPUP = /[\\/]entrypoints[\\/]popup[\\/]main\.tsx$/;
const FIGURE = /[\\/]components[\\/](?:popup[\\/]Scene|figure[\\/])Figure\.tsx$/;

/** All that the popup loads at its opening, without the ending. */
export const OPENING = 'popup/opening';
/** Nothing of an extension is cached under its name, so files need none that changes with what is in them. */
function names(folder: string) {
  return {
    entryFileNames: `${folder}/[name].js`,
    chunkFileNames: `${folder}/[name].js`,
    assetFileNames: `${folder}/[name].[ext]`,
  };
}

/** The popup is built by itself. */
export function isPopup(input: unknown): boolean {
  return 'popup' in Object(input);
}

/**
 * Puts all that the popup loads at its opening into one file, all that pages need to draw a figure into another, and
 * what several of them share into a third: a dozen requests cost a page more time than everything it does, and files that call
 * each other weigh more than one.
 */
export function fewChunks(): Plugin {
  const inPopup = new Set<string>();
  const inFigure = new Set<string>();
  let popup = false;
  let folder = '';
  return {
    name: 'few-chunks',
    configResolved({ build }) {
      const { input } = build.rolldownOptions;
      popup = isPopup(input);
      // What is built by itself must not take the names of what is not.
      folder = popup ? 'popup' : 'options' in Object(input) ? 'pages' : 'hidden';
    },
    buildEnd() {
      const fill = (into: Set<string>, root: RegExp): void => {
        into.clear();
        const queue = [...this.getModuleIds()].filter((id) => root.test(id));
        for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
          if (into.has(id)) continue;
          into.add(id);
          queue.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
      };
      fill(inPopup, POPUP);
      fill(inFigure, FIGURE);
      for (const id of inFigure) if (this.getModuleInfo(id)?.dynamicImporters.length) inFigure.delete(id);
    },
    outputOptions(options) {
      // The background is one file already.
      if (options.format === 'iife') return options;
      return {
        ...options,
        ...names(folder),
        codeSplitting: {
          groups: [
            {
              name: basename(OPENING),
              test: (id) => inPopup.has(id) || (inPopup.size > 0 && HTML_PLUGINS.test(id)),
              priority: 2,
            },
            { name: 'figure', test: (id) => !popup && inFigure.has(id), priority: 1 },
            {
              name: 'shared',
              minShareCount: 2,
              test: (id) => inPopup.size === 0 && SHARED.test(id),
            },
          ],
        },
      };
    },
  };
}
