import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Messages by language and area; English is the source of all others. */
const LOCALES = 'assets/locales';
/** Areas whose keys stand in files that are weighed most; their names are the shortest. */
const FIRST = ['popup.json', 'common.json', 'decisions.json', 'background.json'];
/** The manifest names its messages itself. */
const KEPT = 'extension.json';
/** Where messages are asked for. */
const SOURCES = ['entrypoints', 'components', 'utils'];
/** Names of messages with something put in, and names that a plural form is added to. */
const WITH_PARTS = /`([a-z]+_[^`\s]*\$\{[^`]*)`/g;
const WHOLE = /["']([a-z]+_[a-z0-9_]*)["']/g;
const FORM = '_(?:zero|one|two|few|many|other)';
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
 * One language's areas in one file under short names, and under whole ones where the code puts the name together. A key
 * in two areas, or an area or key that English has and this language lacks, stops the build.
 */
export function mergedMessages(language: string): string {
  const short = shortKeys();
  const madeUp = madeUpNames();
  const seen = new Set<string>();
  const merged: Record<string, unknown> = {};
  for (const area of areas()) {
    const messages = messagesOf(language, area);
    for (const key of Object.keys(messagesOf('en', area))) {
      if (!(key in messages)) throw new Error(`${LOCALES}/${language}/${area} lacks "${key}".`);
    }
    for (const [key, message] of Object.entries(messages)) {
      if (seen.has(key)) throw new Error(`${LOCALES}/${language}/${area}: "${key}" stands in another area too.`);
      seen.add(key);
      const bare = withoutNotes(message);
      const name = short.get(key);
      if (name !== undefined) merged[name] = bare;
      if (name === undefined || madeUp.test(key)) merged[key] = bare;
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
 * at run time finds its message by the long name. They would be a fiftieth of the popup, and as much of the package.
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
  const others = areas().filter((area) => area !== KEPT && !FIRST.includes(area));
  const keys = [...FIRST, ...others].flatMap((area) => Object.keys(messagesOf('en', area)));
  return new Map(keys.map((key, index) => [key, `m${index.toString(36)}`]));
}

/** Names that the code puts together, such as `preset_${id}_name`, or to which it adds a plural form. */
function madeUpNames(): RegExp {
  const code = SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  ).join('\n');
  const found = (form: RegExp): readonly string[] => [...code.matchAll(form)].map(([, text = '']) => text);
  const withParts = found(WITH_PARTS).map((text) => `${text.replaceAll(/\$\{[^}]*\}/g, '.+')}(?:${FORM})?`);
  const plurals = found(WHOLE).map((text) => `${text}${FORM}`);
  return new RegExp(`^(?:${[...new Set([...withParts, ...plurals])].join('|')})$`);
}

function areas(): readonly string[] {
  return readdirSync(`${LOCALES}/en`).filter((name) => name.endsWith('.json'));
}

function messagesOf(language: string, area: string): Messages {
  return JSON.parse(readFileSync(`${LOCALES}/${language}/${area}`, 'utf8'));
}
