import type { Plugin } from 'vite';

/** WXT adds it to every page; it is empty. */
const HTML_PLUGINS = /virtual:wxt-html-plugins/;
const POPUP = /[\\/]entrypoints[\\/]popup[\\/]main\.tsx$/;
const FIGURE = /[\\/]components[\\/](?:popup[\\/]Scene|figure[\\/])Figure\.tsx$/;

/**
 * Puts all that the popup loads at its opening into one file, all that a figure needs besides into another, and what
 * several pages share into a third: a dozen requests cost a page more time than everything it does, and files that call
 * each other weigh more than one.
 */
export function fewChunks(): Plugin {
  const inPopup = new Set<string>();
  const inFigure = new Set<string>();
  return {
    name: 'few-chunks',
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
    },
    outputOptions(options) {
      // The background is one file already.
      if (options.format === 'iife') return options;
      return {
        ...options,
        codeSplitting: {
          groups: [
            {
              name: 'popup',
              test: (id) => inPopup.has(id) || (inPopup.size > 0 && HTML_PLUGINS.test(id)),
              priority: 2,
            },
            { name: 'figure', test: (id) => inFigure.has(id), priority: 1 },
            {
              name: 'shared',
              minShareCount: 2,
              test: (id) => inPopup.size === 0 && /[\\/](?:components|utils|node_modules)[\\/]/.test(id),
            },
          ],
        },
      };
    },
  };
}
