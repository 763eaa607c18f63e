import type { Plugin } from 'vite';
import { isPopup } from './few-chunks.ts';

/** Where the popup's rules for forced colours stand; its script asks for them where colours are forced. */
const FILE = 'popup/forced.css';
const BLOCK = '@media (forced-colors:active){';

/**
 * Takes the rules for forced colours out of the popup's styles into a file that few ever need: they are a fiftieth of
 * what an opening loads. As that file may come before the styles it changes, each of its rules is important.
 */
export function forcedColors(): Plugin {
  let popup = false;
  return {
    name: 'forced-colors',
    apply: 'build',
    configResolved({ build }) {
      popup = isPopup(build.rolldownOptions.input);
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (!popup) return;
        const taken: string[] = [];
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk' || !/\.(?:css|html)$/.test(output.fileName)) continue;
          const { rest, blocks } = split(String(output.source));
          output.source = rest;
          taken.push(...blocks);
        }
        if (taken.length === 0) throw new Error(`No style of the popup has ${BLOCK}`);
        this.emitFile({ type: 'asset', fileName: FILE, source: important(taken.join('')) });
      },
    },
  };
}

/** What stands in such blocks, and the style without them. */
function split(style: string): { readonly rest: string; readonly blocks: readonly string[] } {
  const blocks: string[] = [];
  let rest = style;
  for (let from = rest.indexOf(BLOCK); from >= 0; from = rest.indexOf(BLOCK)) {
    const end = endOf(rest, from + BLOCK.length);
    blocks.push(rest.slice(from + BLOCK.length, end));
    rest = rest.slice(0, from) + rest.slice(end + 1);
  }
  return { rest, blocks };
}

/** Where the block ends that begins there. */
function endOf(style: string, from: number): number {
  let depth = 1;
  for (let at = from; at < style.length; at += 1) {
    if (style[at] === '{') depth += 1;
    if (style[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('A block of style does not end.');
}

function important(rules: string): string {
  return rules.replaceAll(/([\w-]+:[^;{}!]+)(?=[;}])/g, '$1!important');
}
