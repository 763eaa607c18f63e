import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LOCALES = join(import.meta.dirname, '../../assets/locales');
const WORDS = join(import.meta.dirname, '../../utils/content/words');

/** One text a person may read, with where it stands. */
export type Text = { readonly at: string; readonly text: string };

/** All messages of a language by key, from every area's file. */
export function messages(language: string): ReadonlyMap<string, string> {
  const folder = join(LOCALES, language);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const entries = files.flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, { message: string }>),
  );
  return new Map(entries.map(([key, { message }]) => [key, message]));
}

/** Every message of every language, and every text of the words files. */
export async function allTexts(): Promise<readonly Text[]> {
  const fromLocales = readdirSync(LOCALES).flatMap((language) =>
    [...messages(language)].map(([key, text]) => ({ at: `${language}: ${key}`, text })),
  );
  const files = readdirSync(WORDS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.map(async (file) => ({ file, exported: (await import(join(WORDS, file))) as unknown })),
  );
  return [...fromLocales, ...modules.flatMap(({ file, exported }) => textsIn(exported, file))];
}

function textsIn(value: unknown, at: string): readonly Text[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${at}: ${key}`));
}
