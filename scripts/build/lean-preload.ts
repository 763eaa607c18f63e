import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';
/** What every lazy import of a built page calls, with the styles it needs. */
const NAME = '__vitePreload';

const LEAN = `
const loading = {};
const style = (href) => new Promise((resolve, reject) => {
  document.querySelector(\`link[href="/\${href}"]\`) ? resolve() :
    document.head.append(Object.assign(document.createElement('link'), {
      rel: 'stylesheet', href: '/' + href, onload: resolve, onerror: reject,
    }));
});
export const ${NAME} = async (load, styles = []) => {
  const [part] = await Promise.all([load(), ...styles.map((href) => (loading[href] ??= style(href)))]);
  return part;
};
`;

/**
 * Puts a few lines in the place of Vite's helper for lazy imports, which knows every kind of page and is as large as a
 * part of the popup. A part is shown once its styles are there; both are fetched at once. Fails the build where Vite no longer has that helper.
 */
export function leanPreload(): Plugin {
  return {
    name: 'lean-preload',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (id !== HELPER) return null;
      if (!code.includes(`export const ${NAME}`))
        throw new Error(`Vite's helper for lazy imports is not ${NAME} any more.`);
      return { code: LEAN, map: null };
    },
  };
}
