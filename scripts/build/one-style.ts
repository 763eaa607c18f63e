import type { Plugin } from 'vite';

/** Styles that go into another: those of parts that come later into their page's, and what pages load together. */
const MOVED: Readonly<Record<string, string>> = {
  'pages/HistoryNow.css': 'pages/options.css',
  'pages/DataNow.css': 'pages/options.css',
  'pages/figure.css': 'pages/shared.css',
  // The welcome guides a movement as the break page does.
  'pages/welcome.css': 'pages/break.css',
};

/**
 * Puts some styles of the pages into others: what is alike packs to half when it stands together, and a page waits for fewer
 * files. Nearly all are rules of classes that stand only once; how History is printed then holds for all of Options: headings
 * stay with what they are over, and a dark page prints on white. Fails the build where one of them is not there.
 */
export function oneStyle(): Plugin {
  let arePages = false;
  return {
    name: 'one-style',
    apply: 'build',
    configResolved({ build }) {
      arePages = 'options' in Object(build.rolldownOptions.input);
    },
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        if (!arePages) return;
        for (const [from, to] of Object.entries(MOVED)) {
          const [part, page] = [bundle[from], bundle[to]];
          if (part?.type !== 'asset' || page?.type !== 'asset') throw new Error(`There is no ${from}, or no ${to}.`);
          page.source = `${String(page.source).trimEnd()}${String(part.source)}`;
          delete bundle[from];
          for (const output of Object.values(bundle))
            if (output.type === 'chunk' && output.viteMetadata?.importedCss.delete(from))
              output.viteMetadata.importedCss.add(to);
        }
      },
    },
  };
}
