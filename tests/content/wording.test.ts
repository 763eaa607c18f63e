import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { allTexts, messages, type Text } from './texts.ts';

let texts: readonly Text[] = [];
beforeAll(async () => {
  texts = await allTexts();
});

/** Wording that Limber does not use, by the reason why. */
const NOT_SAID: Readonly<Record<string, RegExp>> = {
  'no text holds up one posture as the correct one':
    /correct posture|good posture|proper posture|bad posture|poor posture|posture is bad|sit up straight|stand up straight|fix your posture|slouch/i,
  'no text promises to treat, cure or prevent':
    /\btreats\b|\btreating\b|\btherap(y|ies|eutic)\b|\bcur(e|es|ed|ing)\b|\bheal(s|ing)?\b|\bprevent(s|ed|ing|ion)?\b|pain[- ]free|guarantee/i,
  'no text claims to fix a spine': /fix(es)? your (spine|back|neck)|\brealign|\bdecompress|\bdamag(e|es|ing)\b/i,
  'no text promises that pain goes or that a tool mends':
    /\bpain relief\b|\brelie(f|ves?) (of|your|the)?\b.*\bpain\b|\beases? (your )?(pain|ache)|\bmends?\b|\bknots?\b|\btoxins?\b|\bspace in (the|your) joint\b/i,
  'no text borrows authority': /clinically|doctor[- ]approved|scientifically proven|\bproven to\b/i,
  'no text calls an estimate a measurement': /\byour steps\b|posture score/i,
  'no text passes for an official assessment': /ergonomic assessment|DSE[- ]compliant/i,
  'no text says what a person should or must do': /\bshould(n[’']t)?\b|\bmust\b|\bought to\b/i,
  'no text blames, threatens or makes a fuss':
    /!|\bbad for you\b|\byou failed\b|\bfailure\b|\blazy\b|\bdanger|\bguilt|\bshame\b|\bwe noticed\b/i,
  'no text contains an emoji': /\p{Extended_Pictographic}/u,
};

describe('wording', () => {
  test('every language and every words file is looked at', () => {
    expect(messages('en').size).toBeGreaterThan(80);
    const files = new Set(texts.map(({ at }) => at.split(':')[0]));
    const ofExercises = EXERCISES.map(({ id }) => join('en', `${id}.ts`));
    expect([...files]).toEqual(expect.arrayContaining(['en', 'checklist-en.ts', ...ofExercises]));
  });

  test.each(Object.entries(NOT_SAID))('%s', (_rule, pattern) => {
    expect(texts.filter(({ text }) => pattern.test(text))).toEqual([]);
  });

  test('a safety text is word for word the agreed one', () => {
    const english = messages('en');
    expect(english.get('safe_short')).toBe(
      'Movement ideas for healthy adults, not medical advice. Stop if something hurts.',
    );
    expect(english.get('safe_first_run')).toBe(
      'This extension reminds you to move and shows simple movements. It does not examine you, find out what is wrong or treat anything. If you have a health condition, are pregnant, have had an operation or injury lately, or are unsure, ask your doctor or physiotherapist which movements suit you. You choose what to do and can skip everything.',
    );
    expect(english.get('safe_start')).toBe(
      'Easy range, steady breath. A mild stretch or warm muscle is fine, pain is not.',
    );
    expect(english.get('safe_stop')).toBe(
      'Stop at sharp or growing pain, pain that shoots into an arm or leg, tingling, numbness or weakness, dizziness, faintness, changed vision, chest pressure, or breath that will not settle. If it does not pass quickly, get medical help.',
    );
    expect(english.get('safe_not_dse')).toBe(
      'This list helps you adjust your place. It is not an official workplace assessment. If you are an employee, ask your employer for one.',
    );
    expect(english.get('safe_screen')).toBe(
      'Limber counts use of this computer while the browser runs. It is no measure of your health. It stays on this device unless you turn on sync or export it.',
    );
    expect(english.get('safe_break')).toBe(
      'Short breaks help comfort and energy. They do not undo long hours, and the best interval is not settled; choose what you can live with.',
    );
  });
});
