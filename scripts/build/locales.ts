import { IN_PACK, messageNames } from './message-names.ts';
import { languages, messagesByArea } from './message-sources.ts';

/** The name of the message that holds all others only pages ask for. */
const PACK = 'pages';

/** Every language's file for the package. A key in two areas, or one that a language lacks, stops the build. */
export function localeFiles(): readonly { readonly relativeDest: string; readonly contents: string }[] {
  return languages().map((language) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: mergedMessages(language),
  }));
}

/** One language's areas in one file, under the names the package has for them. */
function mergedMessages(language: string): string {
  const { short, isMadeUp, isPacked } = messageNames();
  const seen = new Set<string>();
  const merged = new Map<string, string>();
  const byPlace = new Map<string, string>();
  const byKey = new Map<string, string>();
  const ours = new Map(messagesByArea(language));
  for (const [area, messages] of messagesByArea('en')) {
    const said = new Map(ours.get(area));
    for (const [key] of messages) {
      if (!said.has(key)) throw new Error(`${language}/${area} lacks "${key}".`);
    }
    for (const [key, text] of said) {
      if (seen.has(key)) throw new Error(`${language}/${area}: "${key}" stands in another area too.`);
      seen.add(key);
      const name = short.get(key);
      if (name !== undefined) (name.startsWith(IN_PACK) ? byPlace : merged).set(name, text);
      if (name !== undefined && !isMadeUp(key)) continue;
      if (isPacked(key)) byKey.set(key, name === undefined ? ` ${text}` : `=${name}`);
      else merged.set(key, text);
    }
  }
  merged.set(PACK, inOne(byPlace, byKey));
  return `{${[...merged].map(([name, text]) => `"${name}":${JSON.stringify({ message: text })}`).join()}}`;
}

/**
 * What only pages ask for as one message, a line for each: those with a place first, then, behind an empty line, those
 * with their keys, or behind an equals sign the name under which they stand already. Two thousand messages by themselves are a third larger. Signs of parts are doubled: so the browser
 * leaves them for the page to fill.
 */
function inOne(byPlace: ReadonlyMap<string, string>, byKey: ReadonlyMap<string, string>): string {
  const places = [...byPlace].toSorted(([a], [b]) => placeOf(a) - placeOf(b)).map(([, text]) => text);
  const keyed = [...byKey].map(([key, text]) => `${key}${text}`);
  for (const text of [...places, ...keyed])
    if (text.includes('\n')) throw new Error(`"${text}" has more than one line.`);
  return [...places, '', ...keyed].join('\n').replaceAll('$', '$$$$');
}

function placeOf(name: string): number {
  return Number.parseInt(name.slice(IN_PACK.length), 36);
}
