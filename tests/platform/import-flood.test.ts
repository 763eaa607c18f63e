import { beforeEach, describe, expect, test } from 'vitest';
import { emptyDatabase } from '../support/database.ts';

beforeEach(emptyDatabase);

const MILLION = 1_000_000;
const AT = Date.UTC(2026, 10, 27, 12);

/** Reads a text as a file: what came of it, the longest time the page could not answer (ms), and memory beside the text (MB). */
async function readFlood(text: string) {
  const { readExport } = await import('../../utils/platform/import-read.ts');
  const file = new File([text], 'flood.json');
  const here = { device: 'aaaa1111', at: AT, turnsAt: '04:00' };
  const before = process.memoryUsage().heapUsed;
  const watch = { last: performance.now(), longest: 0, most: 0 };
  const look = (): void => {
    const now = performance.now();
    watch.longest = Math.max(watch.longest, now - watch.last);
    watch.most = Math.max(watch.most, process.memoryUsage().heapUsed - before);
    watch.last = now;
  };
  const looking = setInterval(look, 2);
  const found = await readExport(file, here, () => undefined);
  clearInterval(looking);
  look();
  return { found, longest: watch.longest, memory: watch.most / MILLION };
}

const file = (parts: string): string => `{"format":"limber-export","version":1,${parts}}`;
const list = (item: string, many: number): string => `[${`${item},`.repeat(many - 1)}${item}]`;
const each = (many: number, part: (at: number) => string): string =>
  Array.from({ length: many }, (_, at) => part(at)).join(',');
const note = (at: number): string =>
  `{"key":"${String(at)
    .padStart(8, '0')
    .replace(/(....)(..)(..)/, '$1-$2-$3')}","steps":1}`;

describe('a file with more than a century has is refused while the page goes on answering', () => {
  test.each([
    ['millions of empty notes', () => file(`"notes":${list('{}', 3 * MILLION)}`)],
    ['millions of numbers as notes', () => file(`"notes":${list('0', 3 * MILLION)}`)],
    ['millions of things that nobody knows', () => file(`"colours":${list('[]', 3 * MILLION)}`)],
    ['half a million names', () => file(each(MILLION / 2, (at) => `"${at}":0`))],
    ['a million habits', () => file(`"settings":{"habits":${list('{}', MILLION)}}`)],
    ['a million places', () => file(`"workspace":{"places":${list('{}', MILLION)}}`)],
    ['a million things under nine names', () => file(each(9, (at) => `"x${at}":{"a":${list('{}', MILLION / 9)}}`))],
    ['notes of more than a century', () => file(`"notes":[${each(50_001, note)}]`)],
  ])('%s', async (_what, text) => {
    const { found, longest, memory } = await readFlood(text());
    expect(found).toBe('tooMany');
    expect(longest).toBeLessThan(1000);
    expect(memory).toBeLessThan(250);
  });

  test('and one with all that twenty places can have is read', async () => {
    const given = `{"answer":"yes","at":${AT}}`;
    const items = (value: string): string => `{${each(60, (at) => `"item-${at}":${value}`)}}`;
    const place = (at: number): string =>
      `{"id":"p${at}","answers":${items(given)},"earlier":${items(list(given, 20))},"notes":${items('"A, b, c"')}}`;
    const { found } = await readFlood(file(`"workspace":{"places":[${each(20, place)}]}`));
    expect(found).toMatchObject({ wrong: { count: 0 }, documents: { workspace: { places: { length: 20 } } } });
  });
});
