import type { Plugin, Rolldown } from 'vite';
import { OPENING } from './few-chunks.ts';

const PAGE = /[\\/]entrypoints[\\/]popup[\\/]index\.html$/;
const STYLE = `${OPENING}.css`;
/** One token as tokens.css sets it. */
const TOKEN = /--([a-z0-9-]+):([^;{}]*);?(?=[^{}]*\})/g;
/** A token where it is set or used. */
const NAME = /--([a-z][a-z0-9-]*)/g;

type Bundle = Rolldown.OutputBundle;

/**
 * Puts the popup's style into its page: a file less to wait for before the first picture. Tokens that only larger pages
 * use are left out, those that never change and are short stand where they are used, and those that no code names are
 * named in a letter or two.
 */
export function inlineStyle(): Plugin {
  return {
    name: 'inline-style',
    apply: 'build',
    // Nothing asks for that file then, the page's own parts neither.
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk') output.viteMetadata?.importedCss.delete(STYLE);
        }
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename, bundle = {} }) {
        if (!PAGE.test(filename)) return html;
        const style = textOf(bundle, STYLE);
        if (style === '') throw new Error('The popup has no style to stand in it.');
        const code = textsOf(bundle, '.js');
        const all = textsOf(bundle, '.css');
        const kept = style.replaceAll(TOKEN, (token, name: string) => (isUsed(name, all, code) ? token : ''));
        const fixed = fixedValues(all, code);
        const short = shortNames(inPlace(all, fixed), code);
        const lean = (text: string): string => shortened(inPlace(text, fixed), short);
        for (const output of Object.values(bundle)) {
          if (output.type === 'asset' && output.fileName.endsWith('.css')) {
            output.source = lean(String(output.source));
          }
        }
        // It stands in the page now.
        delete bundle[STYLE];
        return html.replace('</head>', (end) => `<style>${lean(kept).trim()}</style>${end}`);
      },
    },
  };
}

function isUsed(name: string, style: string, code: string): boolean {
  return style.includes(`var(--${name})`) || isNamed(name, code);
}

/** By the code, which draws a figure in the tokens of its materials, and sets some itself. */
function isNamed(name: string, code: string): boolean {
  return new RegExp(`(?<![\\w-])(?:--)?${name}(?![\\w-])`).test(code);
}

/** What tokens stand for that are set once, and are no longer than a use of them. */
function fixedValues(style: string, code: string): ReadonlyMap<string, string> {
  const set = [...style.matchAll(TOKEN)].map(([, name = '', value = '']) => [name, value] as const);
  return new Map(
    set.filter(
      ([name, value]) =>
        value.length <= 'var(--vxx)'.length &&
        set.filter(([each]) => each === name).length === 1 &&
        !isNamed(name, code),
    ),
  );
}

/** The style with these values in the place of their tokens. */
function inPlace(style: string, fixed: ReadonlyMap<string, string>): string {
  return style
    .replaceAll(TOKEN, (token, name: string) => (fixed.has(name) ? '' : token))
    .replaceAll(/var\(--([a-z0-9-]+)\)/g, (use, name: string) => fixed.get(name) ?? use);
}

function shortNames(style: string, code: string): ReadonlyMap<string, string> {
  const names = new Set([...style.matchAll(NAME)].map(([, name = '']) => name));
  return new Map([...names].filter((name) => !isNamed(name, code)).map((name, nth) => [name, `v${nth.toString(36)}`]));
}

function shortened(style: string, short: ReadonlyMap<string, string>): string {
  return style.replaceAll(NAME, (whole, name: string) => (short.has(name) ? `--${short.get(name)}` : whole));
}

/** All code or style of the popup, which is built by itself. */
function textsOf(bundle: Bundle, ending: string): string {
  const files = Object.keys(bundle).filter((file) => file.endsWith(ending));
  return files.map((file) => textOf(bundle, file)).join('\n');
}

function textOf(bundle: Bundle, file: string): string {
  const output = bundle[file];
  if (output === undefined) return '';
  return output.type === 'chunk' ? output.code : String(output.source);
}
