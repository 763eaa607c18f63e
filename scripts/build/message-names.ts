import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { KEPT, messagesByArea, languages } from './message-sources.ts';

/** Areas whose keys stand in files that are weighed most; their names are the shortest. */
const FIRST = ['popup.json', 'common.json', 'decisions.json', 'background.json'];
/** Where messages are asked for. */
const SOURCES = ['entrypoints', 'components', 'utils'];
/** Names of messages with something put in, and names that a plural form is added to. */
const WITH_PARTS = /`([a-z]+_[^`\s]*\$\{[^`]*)`/g;
const FORM = '_(?:zero|one|two|few|many|other)';
const LITERAL = /(["'])([a-z]+_\w+)\1/g;

/** How a message is called in the package: by a short name where the code has its key, by its key where that is made up. */
export type Names = { readonly short: ReadonlyMap<string, string>; readonly isMadeUp: (key: string) => boolean };

/** The names of all messages, the same for all languages. */
export function messageNames(): Names {
  const code = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  ).join('\n');
  const written = new Set([...code.matchAll(LITERAL)].map(([, , text = '']) => text));
  const withParts = [...code.matchAll(WITH_PARTS)].map(
    ([, text = '']) => `${text.replaceAll(/\$\{[^}]*\}/g, '.+')}(?:${FORM})?`,
  );
  const plurals = [...written].map((text) => `${text}${FORM}`);
  const madeUp = new RegExp(`^(?:${[...new Set([...withParts, ...plurals])].join('|')})$`);
  return { short: shortNames(written), isMadeUp: (key) => madeUp.test(key) };
}

/** A letter or two for each key that the code has; those that say the same in every language have one name. */
function shortNames(written: ReadonlySet<string>): ReadonlyMap<string, string> {
  const all = languages().map((language) => new Map(messagesByArea(language).flatMap(([, each]) => each)));
  const areas = messagesByArea('en').filter(([area]) => area !== KEPT);
  const rank = (area: string): number => (FIRST.includes(area) ? FIRST.indexOf(area) : FIRST.length);
  const bySaid = new Map<string, string>();
  const short = new Map<string, string>();
  for (const [, messages] of areas.toSorted(([a], [b]) => rank(a) - rank(b))) {
    for (const [key] of messages) {
      if (!written.has(key)) continue;
      const said = JSON.stringify(all.map((each) => each.get(key)));
      const name = bySaid.get(said) ?? bySaid.size.toString(36);
      bySaid.set(said, name);
      short.set(key, name);
    }
  }
  return short;
}

/**
 * Writes the short names of messages where the code has the whole key, after types are gone; a key that is put together
 * at run time finds its message by the long name. They would be a fiftieth of the popup, and as much of the package.
 */
export function shortMessageKeys(): Plugin {
  const { short } = messageNames();
  return {
    name: 'short-message-keys',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (id.includes('node_modules') || !/\.tsx?$/.test(id)) return null;
      const shorter = code.replaceAll(LITERAL, (whole, quote: string, key: string) => {
        const name = short.get(key);
        return name === undefined ? whole : `${quote}${name}${quote}`;
      });
      return shorter === code ? null : { code: shorter, map: null };
    },
  };
}
