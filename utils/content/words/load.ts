import type { CheckWords } from './check-words.ts';
import type { ExerciseWords } from './exercise-words.ts';

type Load<Words> = () => Promise<Readonly<Record<string, Words>>>;

const loadEnglish = async (): Promise<Readonly<Record<string, ExerciseWords>>> =>
  (await import('./en.ts')).EXERCISE_WORDS;
const loadEnglishChecklist = async (): Promise<Readonly<Record<string, CheckWords>>> =>
  (await import('./checklist-en.ts')).CHECK_WORDS;

// A language that is added stands here with its own file.
const EXERCISES = new Map<string, Load<ExerciseWords>>([['en', loadEnglish]]);
const CHECKLIST = new Map<string, Load<CheckWords>>([['en', loadEnglishChecklist]]);

/**
 * The words of all exercises by id, loaded when first asked for. Pages only: a service worker cannot import lazily.
 * @param locale such as `en`, `de-AT` or `pt_BR`; a language without words of its own gets English.
 * @throws if the file cannot be loaded.
 */
export function exerciseWords(locale: string): Promise<Readonly<Record<string, ExerciseWords>>> {
  return closest(EXERCISES, locale, loadEnglish)();
}

/** The words of all checklist items by id; as `exerciseWords`. */
export function checklistWords(locale: string): Promise<Readonly<Record<string, CheckWords>>> {
  return closest(CHECKLIST, locale, loadEnglishChecklist)();
}

function closest<Words>(
  languages: ReadonlyMap<string, Load<Words>>,
  locale: string,
  english: Load<Words>,
): Load<Words> {
  const tag = locale.replaceAll('_', '-');
  const [language = ''] = tag.split('-');
  return languages.get(tag) ?? languages.get(language) ?? english;
}
