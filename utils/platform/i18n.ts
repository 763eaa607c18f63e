import type background from '../../assets/locales/en/background.json';
import type breakPage from '../../assets/locales/en/break.json';
import type common from '../../assets/locales/en/common.json';
import type content from '../../assets/locales/en/content.json';
import type decisions from '../../assets/locales/en/decisions.json';
import type diagnostics from '../../assets/locales/en/diagnostics.json';
import type diagrams from '../../assets/locales/en/diagrams.json';
import type diary from '../../assets/locales/en/diary.json';
import type extension from '../../assets/locales/en/extension.json';
import type habits from '../../assets/locales/en/habits.json';
import type data from '../../assets/locales/en/data.json';
import type history from '../../assets/locales/en/history.json';
import type insights from '../../assets/locales/en/insights.json';
import type policy from '../../assets/locales/en/policy.json';
import type options from '../../assets/locales/en/options.json';
import type popup from '../../assets/locales/en/popup.json';
import type rhythm from '../../assets/locales/en/rhythm.json';
import type safety from '../../assets/locales/en/safety.json';
import type sheet from '../../assets/locales/en/sheet.json';
import type walk from '../../assets/locales/en/walk.json';
import type welcome from '../../assets/locales/en/welcome.json';
import type workspace from '../../assets/locales/en/workspace.json';
import type { ExerciseId } from '../content/exercises.ts';
import { exerciseKey, type ExercisePart } from '../content/keys.ts';
import { HOUR, MINUTE, SECOND } from '../core/time/moment.ts';
import { browser } from './browser.ts';

/** Every message there is, from the English sources; a wrong key does not compile. */
export type MessageKey =
  | keyof typeof background
  | keyof typeof breakPage
  | keyof typeof common
  | keyof typeof content
  | keyof typeof decisions
  | keyof typeof diagnostics
  | keyof typeof diagrams
  | keyof typeof diary
  | keyof typeof extension
  | keyof typeof habits
  | keyof typeof data
  | keyof typeof history
  | keyof typeof insights
  | keyof typeof policy
  | keyof typeof options
  | keyof typeof popup
  | keyof typeof rhythm
  | keyof typeof safety
  | keyof typeof sheet
  | keyof typeof walk
  | keyof typeof welcome
  | keyof typeof workspace;

type BaseOf<Key> = Key extends `${infer Base}_other` ? Base : never;
/** What stands before `_other` in messages that depend on a number. */
export type PluralKey = BaseOf<MessageKey>;

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The message in the person's language; numbers are written as the locale writes them. An unknown key is returned as it is. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return message(key, substitutions) || key;
}

/** What is said of an exercise; one without words here, from another version's history, is "a movement". */
export function exerciseText(id: string, part: ExercisePart): string {
  // The parts of the catalogue that a type can name are checked by the compiler; an id from storage may be any text.
  const key: MessageKey = exerciseKey(id as ExerciseId, part);
  return message(key, []) || t(`exercise_other_${part}`);
}

/** The message for that many: `$1` is the number, `more` follows it. */
export function plural(base: PluralKey, count: number, ...more: readonly (string | number)[]): string {
  const language = t('common_language');
  const category = made(`plural ${language}`, () => new Intl.PluralRules(language)).select(count);
  const substitutions = [number(count), ...more];
  return message(`${base}_${category}`, substitutions) || message(`${base}_other`, substitutions) || base;
}

/** A moment (epoch ms) as the clock shows it, in 12 or 24 hours as is usual where the person lives. */
export function clockTime(at: number): string {
  return format(locale(), { hour: 'numeric', minute: '2-digit' }, at);
}

/** A length (ms) in at most two units: "24 min", "1 h 5 min", "35 s", "1 min 15 s". Whole minutes from ten minutes up. */
export function duration(ms: number): string {
  const seconds = Math.round(Math.max(ms, 0) / SECOND);
  if (seconds < 60) return t('common_seconds', seconds);
  if (seconds * SECOND < 10 * MINUTE) {
    return twoUnits(t('common_minutes', Math.floor(seconds / 60)), seconds % 60 && t('common_seconds', seconds % 60));
  }
  const minutes = Math.floor((seconds * SECOND) / MINUTE);
  if (minutes < 60) return t('common_minutes', minutes);
  const hours = Math.floor((minutes * MINUTE) / HOUR);
  return twoUnits(t('common_hours', hours), minutes % 60 && t('common_minutes', minutes % 60));
}

/** A number as the locale writes it. */
export function number(value: number): string {
  const place = locale();
  return made(`number ${place}`, () => new Intl.NumberFormat(place)).format(value);
}

/** The name of an ISO weekday; 1 is Monday. */
export function weekdayName(day: Weekday, width: 'long' | 'short' = 'long'): string {
  // 2024-01-01 was a Monday.
  return format(wordsLocale(), { weekday: width, timeZone: 'UTC' }, Date.UTC(2024, 0, day));
}

/** The direction the messages are written in. */
function direction(): 'ltr' | 'rtl' {
  return t('common_direction') === 'rtl' ? 'rtl' : 'ltr';
}

/** Gives the document of a page its language and direction. */
export function labelDocument(page: Document, title: string): void {
  page.documentElement.lang = t('common_language');
  page.documentElement.dir = direction();
  page.title = title;
}

/** Clock, numbers and weeks follow the place of the browser, whatever language the messages are in. */
export function locale(): string {
  return browser.i18n.getUILanguage() || 'en';
}

/** Names of days and months must be in the language of the sentence around them. */
export function wordsLocale(): string {
  const language = t('common_language');
  return locale().split('-')[0] === language.split('-')[0] ? locale() : language;
}

/** The message of a key that may not exist; empty then. */
export function message(key: string, substitutions: readonly (string | number)[]): string {
  const texts = substitutions.map((each) => (typeof each === 'number' ? number(each) : each));
  return look(key, texts);
}

type Look = (name: string, texts: string[]) => string;

let look: Look = (name, texts) => {
  // The type WXT generates knows files under publicDir only; ours are merged at build.
  const { i18n } = browser as unknown as { i18n: { getMessage: Look } };
  return i18n.getMessage(name, texts);
};

/** Has messages looked for there from now on. */
export function lookIn(other: Look): void {
  look = other;
}

/** A moment (epoch ms) by the habits of a place or a language. */
export function format(where: string, options: Intl.DateTimeFormatOptions, at: number): string {
  // The offset, because the computer may travel to another time zone while a page is open.
  const kind = `${where} ${new Date(at).getTimezoneOffset()} ${JSON.stringify(options)}`;
  return made(kind, () => new Intl.DateTimeFormat(where, options)).format(at);
}

const formats = new Map<string, unknown>();

/** Making a format takes as long as drawing a button; each is made once. */
function made<Format>(kind: string, make: () => Format): Format {
  const known = (formats.get(kind) as Format | undefined) ?? make();
  formats.set(kind, known);
  return known;
}

function twoUnits(larger: string, smaller: string | 0): string {
  return smaller === 0 ? larger : t('common_two_units', larger, smaller);
}
