import type { Plugin, Rolldown } from 'vite';

const PAGE = /[\\/]entrypoints[\\/]popup[\\/]index\.html$/;
const LINK = /<link rel="stylesheet" crossorigin href="\/(assets\/[^"]+\.css)">/;
/** One token as tokens.css sets it. */
const TOKEN = /--([a-z0-9-]+):([^;{}]*);?(?=[^{}]*\})/g;

type Bundle = Rolldown.OutputBundle;

/**
 * Puts the popup's style into its page: a file less to wait for before the first picture. Tokens that only larger pages
 * use are left out.
 */
export function inlineStyle(): Plugin {
  return {
    name: 'inline-style',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename, bundle, chunk }) {
        if (!PAGE.test(filename)) return html;
        const link = LINK.exec(html);
        const style = textOf(bundle ?? {}, link?.[1] ?? '');
        if (link === null || style === '' || chunk === undefined)
          throw new Error('The popup has no style to stand in it.');
        const used = textReachedFrom(chunk, bundle ?? {});
        const kept = style.replaceAll(TOKEN, (token, name: string) => (isUsed(name, used) ? token : ''));
        return html.replace(link[0], () => `<style>${kept.trim()}</style>`);
      },
    },
  };
}

/** In a style, or named by the code, which draws a figure in the tokens of its materials. */
function isUsed(name: string, text: string): boolean {
  return text.includes(`var(--${name})`) || new RegExp(`["'\`]${name}["'\`]`).test(text);
}

/** All code and style that the page can come to load. */
function textReachedFrom(entry: Rolldown.OutputChunk, bundle: Bundle): string {
  const files = new Set([entry.fileName]);
  for (const file of files) {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk') continue;
    for (const each of [...chunk.imports, ...chunk.dynamicImports]) files.add(each);
    for (const each of chunk.viteMetadata?.importedCss ?? []) files.add(each);
  }
  // The figures are loaded by name, and no import tells of them.
  const figures = Object.keys(bundle).filter((file) => file.startsWith('figures/'));
  return [...files, ...figures].map((file) => textOf(bundle, file)).join('\n');
}

function textOf(bundle: Bundle, file: string): string {
  const output = bundle[file];
  if (output === undefined) return '';
  return output.type === 'chunk' ? output.code : String(output.source);
}
