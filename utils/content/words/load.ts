import type { CheckWords } from './check-words.ts';
import { ENGLISH } from './en.ts';
import type { ExerciseWords, LoadWords } from './exercise-words.ts';

type Exercises = Readonly<Record<string, LoadWords>>;
type Checklist = Readonly<Record<string, CheckWords>>;

const loadEnglishChecklist = async (): Promise<Checklist> => (await import('./checklist-en.ts')).CHECK_WORDS;

// A language that is added stands here with its own file.
const EXERCISES = new Map<string, Exercises>([['en', ENGLISH]]);
const CHECKLIST = new Map<string, () => Promise<Checklist>>([['en', loadEnglishChecklist]]);

/**
 * The words of all exercises by id, loaded when first asked for. Pages only: a service worker cannot import lazily.
 * @param locale such as `en`, `de-AT` or `pt_BR`; a language without words of its own gets English.
 * @throws if a file cannot be loaded.
 */
export async function exerciseWords(locale: string): Promise<Readonly<Record<string, ExerciseWords>>> {
  const loads = Object.entries(closest(EXERCISES, locale, ENGLISH));
  return Object.fromEntries(await Promise.all(loads.map(async ([id, load]) => [id, (await load()).WORDS] as const)));
}

/** The words of one exercise, from its own small file; `null` for one that is not in the catalogue. As `exerciseWords`. */
export async function exerciseWordsOf(locale: string, id: string): Promise<ExerciseWords | null> {
  const words = closest(EXERCISES, locale, ENGLISH);
  const load = Object.hasOwn(words, id) ? words[id] : undefined;
  return load === undefined ? null : (await load()).WORDS;
}

/** The words of all checklist items by id; as `exerciseWords`. */
export function checklistWords(locale: string): Promise<Checklist> {
  return closest(CHECKLIST, locale, loadEnglishChecklist)();
}

function closest<Words>(languages: ReadonlyMap<string, Words>, locale: string, english: Words): Words {
  const tag = locale.replaceAll('_', '-');
  const [language = ''] = tag.split('-');
  return languages.get(tag) ?? languages.get(language) ?? english;
}
