import { describe, expect, test } from 'vitest';
import { SECTIONS } from '../../utils/core/workspace/checklist.ts';
import { CHECKLIST } from '../../utils/content/checklist.ts';
import { sectionKey } from '../../utils/content/page-keys.ts';
import { SOURCES } from '../../utils/content/sources.ts';
import { CHECK_WORDS } from '../../utils/content/words/checklist-en.ts';
import { checklistWords } from '../../utils/content/words/load.ts';
import { messages } from './texts.ts';

/** Words that a fix has to contain to cost more than nothing. */
const TO_BE_BOUGHT = /\bdesk lamp\b|\b(head|ear)phones\b|USB keyboard/;

describe('the checklist', () => {
  test('asks 24 questions in seven sections', () => {
    const counts = SECTIONS.map((section) => [section, CHECKLIST.filter((item) => item.section === section).length]);
    expect(counts).toEqual([
      ['screen', 4],
      ['chair', 4],
      ['arms', 4],
      ['desk', 3],
      ['light', 3],
      ['habits', 4],
      ['laptop', 2],
    ]);
    expect(new Set(CHECKLIST.map((item) => item.id)).size).toBe(24);
  });

  test('asks them section by section', () => {
    const order = CHECKLIST.map((item) => SECTIONS.indexOf(item.section));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('a no adds to the cause of its section', () => {
    const causes = SECTIONS.map((section) => [
      section,
      ...new Set(CHECKLIST.filter((item) => item.section === section).map((item) => item.cause)),
    ]);
    expect(causes).toEqual([
      ['screen', 'posture'],
      ['chair', 'sitting'],
      ['arms', 'imbalance'],
      ['desk', 'sitting'],
      ['light', 'stress'],
      ['habits', 'sitting'],
      ['laptop', 'posture'],
    ]);
  });

  test('every section has a name', () => {
    const english = messages('en');
    expect(SECTIONS.filter((section) => !english.has(sectionKey(section)))).toEqual([]);
  });

  test('there are no words without a question in the list', () => {
    expect(Object.keys(CHECK_WORDS).toSorted()).toEqual(CHECKLIST.map((item) => item.id).toSorted());
  });

  test('its words come in English where a language has none of its own', async () => {
    expect(await checklistWords('tlh')).toBe(CHECK_WORDS);
  });
});

describe.each(CHECKLIST.map((item) => [item.id, item] as const))('%s', (id, item) => {
  const words = CHECK_WORDS[id];

  test('asks one question and says how to check, two fixes and why', () => {
    expect(words?.question).toMatch(/^[A-Z][^?.]*\?$/);
    for (const part of ['check', 'fix', 'lowCostFix', 'reason'] as const) expect(words?.[part]).toMatch(/^[A-Z].+\.$/);
  });

  test('rests on sources that are listed', () => {
    expect(item.sources.length).toBeGreaterThan(0);
    expect(item.sources.filter((source) => !(source in SOURCES))).toEqual([]);
  });

  test('is free to fix unless something has to be bought for it', () => {
    expect(item.cost).toBe(TO_BE_BOUGHT.test(words?.lowCostFix ?? '') ? 'cheap' : 'free');
  });
});
