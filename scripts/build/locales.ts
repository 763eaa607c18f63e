import { messageNames } from './message-names.ts';
import { languages, messagesByArea } from './message-sources.ts';

/** Every language's file for the package. A key in two areas, or one that a language lacks, stops the build. */
export function localeFiles(): readonly { readonly relativeDest: string; readonly contents: string }[] {
  return languages().map((language) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: mergedMessages(language),
  }));
}

/** One language's areas in one file, under the names the package has for them. */
function mergedMessages(language: string): string {
  const { short, isMadeUp } = messageNames();
  const seen = new Set<string>();
  const merged = new Map<string, string>();
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
      if (name !== undefined) merged.set(name, text);
      if (name === undefined || isMadeUp(key)) merged.set(key, text);
    }
  }
  return `{${[...merged].map(([name, text]) => `"${name}":${JSON.stringify({ message: text })}`).join()}}`;
}
