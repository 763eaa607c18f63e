import type { Plugin } from 'vite';

/** WXT adds it to every page; it is empty. */
const HTML_PLUGINS = /virtual:wxt-html-plugins/;
const POPUP = /[\\/]entrypoints[\\/]popup[\\/]main\.tsx$/;

/**
 * Puts all that the popup loads at its opening into one file, which other pages share: a dozen requests cost it more
 * time than everything it does.
 */
export function popupChunk(): Plugin {
  const inPopup = new Set<string>();
  return {
    name: 'popup-chunk',
    buildEnd() {
      inPopup.clear();
      const entry = [...this.getModuleIds()].find((id) => POPUP.test(id));
      const queue = entry === undefined ? [] : [entry];
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) {
          if (inPopup.has(imported)) continue;
          inPopup.add(imported);
          queue.push(imported);
        }
      }
    },
    outputOptions(options) {
      // The background is one file already.
      if (options.format === 'iife') return options;
      return {
        ...options,
        codeSplitting: { groups: [{ name: 'base', test: (id) => inPopup.has(id) || HTML_PLUGINS.test(id) }] },
      };
    },
  };
}
