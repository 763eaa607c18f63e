import type { Plugin } from 'vite';

const PAGE = /[\\/]entrypoints[\\/]popup[\\/]index\.html$/;
const LINK = /<link rel="stylesheet" crossorigin href="\/(assets\/[^"]+\.css)">/;

/** Puts the popup's style into its page: a file less to wait for before the first picture. */
export function inlineStyle(): Plugin {
  return {
    name: 'inline-style',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename, bundle }) {
        if (!PAGE.test(filename)) return html;
        const link = LINK.exec(html);
        const style = bundle?.[link?.[1] ?? ''];
        if (link === null || style?.type !== 'asset') throw new Error('The popup has no style that could stand in it.');
        return html.replace(link[0], () => `<style>${String(style.source).trim()}</style>`);
      },
    },
  };
}
