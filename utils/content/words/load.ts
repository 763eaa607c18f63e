import type { CheckWords } from './check-words.ts';
import type { ExerciseWords } from './exercise-words.ts';

type Exercises = Readonly<Record<string, ExerciseWords>>;
type Checklist = Readonly<Record<string, CheckWords>>;

const loadEnglish = async (): Promise<Exercises> => (await import('./en.ts')).ENGLISH;
const loadEnglishChecklist = async (): Promise<Checklist> => (await import('./checklist-en.ts')).CHECK_WORDS;

// A language that is added stands here with its own file.
const EXERCISES = new Map<string, () => Promise<Exercises>>([['en', loadEnglish]]);
const CHECKLIST = new Map<string, () => Promise<Checklist>>([['en', loadEnglishChecklist]]);

/**
 * The words of all exercises by id, loaded when first asked for. Pages only: a service worker cannot import lazily.
 * @param locale such as `en`, `de-AT` or `pt_BR`; a language without words of its own gets English.
 * @throws if a file cannot be loaded.
 */
export function exerciseWords(locale: string): Promise<Exercises> {
  return closest(EXERCISES, locale, loadEnglish)();
}

/** The words of one exercise; `null` for one that is not in the catalogue. As `exerciseWords`. */
export async function exerciseWordsOf(locale: string, id: string): Promise<ExerciseWords | null> {
  const words = await exerciseWords(locale);
  return Object.hasOwn(words, id) ? (words[id] ?? null) : null;
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
