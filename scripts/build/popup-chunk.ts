import type { Plugin } from 'vite';

/** WXT adds it to every page; it is empty. */
const HTML_PLUGINS = /virtual:wxt-html-plugins/;
const POPUP = /[\\/]entrypoints[\\/]popup[\\/]main\.tsx$/;
const FIGURE = /[\\/]components[\\/]popup[\\/]SceneFigure\.tsx$/;

/**
 * Puts all that the popup loads at its opening into one file, and all that its figure needs besides into another, which
 * other pages share: a dozen requests cost it more time than everything it does, and files that call each other weigh
 * more than one.
 */
export function popupChunk(): Plugin {
  const inPopup = new Set<string>();
  const inFigure = new Set<string>();
  return {
    name: 'popup-chunk',
    buildEnd() {
      const fill = (into: Set<string>, root: RegExp): void => {
        into.clear();
        const entry = [...this.getModuleIds()].find((id) => root.test(id));
        const queue = entry === undefined ? [] : [entry];
        for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) {
            if (into.has(imported)) continue;
            into.add(imported);
            queue.push(imported);
          }
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
            { name: 'base', test: (id) => inPopup.has(id) || POPUP.test(id) || HTML_PLUGINS.test(id), priority: 1 },
            { name: 'figure', test: (id) => inFigure.has(id) },
          ],
        },
      };
    },
  };
}
