import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eachPicture } from '../../components/pictures.ts';

const frames: (() => void)[] = [];
beforeEach(() => {
  frames.length = 0;
  vi.stubGlobal('requestAnimationFrame', (next: () => void) => frames.push(next));
  vi.stubGlobal('cancelAnimationFrame', () => void (frames.length = 0));
});
afterEach(() => vi.unstubAllGlobals());

function picture(): void {
  for (const next of frames.splice(0)) next();
}

test('all that moves shares one loop, and is told the same number', () => {
  const seen: string[] = [];
  const ends = ['figure', 'breath'].map((name) => eachPicture((number) => seen.push(`${name} ${number % 2}`)));
  expect(frames).toHaveLength(1);
  picture();
  picture();
  const [first = ''] = seen;
  const second = first.endsWith('0') ? '1' : '0';
  expect(seen.slice(2)).toEqual([`figure ${second}`, `breath ${second}`]);
  for (const end of ends) end();
});

test('what has ended is drawn no more, and with the last of it the loop stops', () => {
  const [one, two] = [vi.fn(), vi.fn()];
  const endOne = eachPicture(one);
  const endTwo = eachPicture(two);
  endOne();
  picture();
  expect(one).not.toHaveBeenCalled();
  expect(two).toHaveBeenCalledOnce();
  endTwo();
  expect(frames).toHaveLength(0);
});
