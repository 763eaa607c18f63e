import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Messages by language and area; English is the source of all others. */
const LOCALES = 'assets/locales';
/** Areas whose keys stand in files that are weighed. */
const SHORTENED = ['popup.json', 'common.json', 'decisions.json', 'background.json'];
const LITERAL = /(["'])([a-z]+_\w+)\1/g;

type Message = {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};
type Messages = Readonly<Record<string, Message>>;

/** The languages there are. */
export function languages(): readonly string[] {
  return readdirSync(LOCALES);
}

/**
 * One language's areas in one file, those of weighed areas under their short names too. A key in two areas, or an area
 * or key that English has and this language lacks, stops the build.
 */
export function mergedMessages(language: string): string {
  const short = shortKeys();
  const merged: Record<string, unknown> = {};
  for (const area of areas()) {
    const messages = messagesOf(language, area);
    for (const key of Object.keys(messagesOf('en', area))) {
      if (!(key in messages)) throw new Error(`${LOCALES}/${language}/${area} lacks "${key}".`);
    }
    for (const [key, message] of Object.entries(messages)) {
      if (key in merged) throw new Error(`${LOCALES}/${language}/${area}: "${key}" stands in another area too.`);
      const bare = withoutNotes(message);
      merged[key] = bare;
      const name = short.get(key);
      if (name !== undefined) merged[name] = bare;
    }
  }
  return JSON.stringify(merged);
}

/** What browsers read of it: descriptions and examples are for translators, and half of the file. */
function withoutNotes({ message, placeholders }: Message): Message {
  if (placeholders === undefined) return { message };
  const bare = Object.entries(placeholders).map(([name, { content }]) => [name, { content }]);
  return { message, placeholders: Object.fromEntries(bare) };
}

/**
 * Writes the short names of messages where the code has the whole key, after types are gone; a key that is put together
 * at run time finds its message by the long name. The keys of the popup would be a fiftieth of its weight.
 */
export function shortMessageKeys(): Plugin {
  const short = shortKeys();
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

/** Two or three letters for each key, the same for all languages. */
function shortKeys(): ReadonlyMap<string, string> {
  const keys = SHORTENED.flatMap((area) => Object.keys(messagesOf('en', area)));
  return new Map(keys.map((key, index) => [key, `m${index.toString(36)}`]));
}

function areas(): readonly string[] {
  return readdirSync(`${LOCALES}/en`).filter((name) => name.endsWith('.json'));
}

function messagesOf(language: string, area: string): Messages {
  return JSON.parse(readFileSync(`${LOCALES}/${language}/${area}`, 'utf8'));
}
