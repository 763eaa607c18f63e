import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { isPopup } from './few-chunks.ts';
import { KEPT, messagesByArea, languages } from './message-sources.ts';

/** Areas whose keys stand in files that are weighed most; their names are the shortest. */
const FIRST = ['popup.json', 'common.json', 'decisions.json', 'background.json'];
/** Where messages are asked for. */
const SOURCES = ['entrypoints', 'components', 'utils'];
/** What only pages that fill a tab are made of. Popup and worker know nothing of it, but for what they take from it. */
const PAGES =
  /^(?:(?:components|entrypoints)\/(?:options|break|welcome)\/|components\/SafetyCard|utils\/content\/(?:page-keys|safety-signs|diagrams\/))/;
const TAKEN = ['components/options/about/DecisionList.tsx', 'components/options/length-text.ts'];
/** Begins the name of a message that is packed with others: behind it stands its place among them. */
export const IN_PACK = '~';
/** Names of messages with something put in, and names that a plural form is added to. */
const WITH_PARTS = /`([a-z]+_[^`\s]*\$\{[^`]*)`/g;
const FORM = '_(?:zero|one|two|few|many|other)';
const LITERAL = /(["'])([a-z]+_\w+)\1/g;

/** How a message is called in the package: by a short name where the code has its key, by its key where that is made up. */
export type Names = {
  readonly short: ReadonlyMap<string, string>;
  readonly isMadeUp: (key: string) => boolean;
  /** Whether only pages ask for it: then it is packed with others. */
  readonly isPacked: (key: string) => boolean;
};

/** The names of all messages, the same for all languages. */
export function messageNames(): Names {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  const all = askedFor(files);
  const early = askedFor(files.filter((file) => TAKEN.includes(file) || !PAGES.test(file)));
  const isPacked = (key: string): boolean =>
    !early.written.has(key) && !early.isMadeUp(key) && (all.written.has(key) || all.isMadeUp(key));
  return { short: shortNames(all.written, isPacked), isMadeUp: all.isMadeUp, isPacked };
}

/** The keys that some files have, and those they may put together. */
function askedFor(files: readonly string[]): { readonly written: ReadonlySet<string>; isMadeUp: Names['isMadeUp'] } {
  const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const written = new Set([...code.matchAll(LITERAL)].map(([, , text = '']) => text));
  const withParts = [...code.matchAll(WITH_PARTS)].map(
    ([, text = '']) => `${text.replaceAll(/\$\{[^}]*\}/g, '.+')}(?:${FORM})?`,
  );
  const plurals = [...written].map((text) => `${text}${FORM}`);
  const madeUp = new RegExp(`^(?:${[...new Set([...withParts, ...plurals])].join('|')})$`);
  return { written, isMadeUp: (key) => madeUp.test(key) };
}

/** A letter or two for each key that the code has; those that say the same in every language have one name. */
function shortNames(written: ReadonlySet<string>, isPacked: Names['isPacked']): ReadonlyMap<string, string> {
  const all = languages().map((language) => new Map(messagesByArea(language).flatMap(([, each]) => each)));
  const areas = messagesByArea('en').filter(([area]) => area !== KEPT);
  const rank = (area: string): number => (FIRST.includes(area) ? FIRST.indexOf(area) : FIRST.length);
  const bySaid = new Map<string, string>();
  const short = new Map<string, string>();
  const keys = areas
    .toSorted(([a], [b]) => rank(a) - rank(b))
    .flatMap(([, messages]) => messages.map(([key]) => key))
    .filter((key) => written.has(key));
  let places = 0;
  for (const key of [...keys.filter((each) => !isPacked(each)), ...keys.filter(isPacked)]) {
    const said = JSON.stringify(all.map((each) => each.get(key)));
    const known = bySaid.get(said);
    const name = known ?? (isPacked(key) ? `${IN_PACK}${(places++).toString(36)}` : bySaid.size.toString(36));
    bySaid.set(said, name);
    short.set(key, name);
  }
  return short;
}

/**
 * Writes the short names of messages where the code has the whole key, after types are gone; a key that is put together
 * at run time finds its message by the long name. They would be a fiftieth of the popup, and as much of the package.
 */
export function shortMessageKeys(): Plugin {
  const { short } = messageNames();
  let takesApart = true;
  return {
    name: 'short-message-keys',
    apply: 'build',
    enforce: 'post',
    configResolved({ build }) {
      takesApart = !isPopup(build.rolldownOptions.input) && build.lib === false;
    },
    transform(code, id) {
      if (id.includes('node_modules') || !/\.tsx?$/.test(id)) return null;
      const shorter = code.replaceAll(LITERAL, (whole, quote: string, key: string) => {
        const name = short.get(key);
        if (name?.startsWith(IN_PACK) && !takesApart)
          throw new Error(`${id} asks for "${key}", which only pages find: name the file in TAKEN.`);
        return name === undefined ? whole : `${quote}${name}${quote}`;
      });
      return shorter === code ? null : { code: shorter, map: null };
    },
  };
}
