// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { makeRoom } from '../../../entrypoints/popup/room.ts';

/** A page that is so high, less what each part that is left out frees, px. */
function page(full: number, freed: Readonly<Record<string, number>>): HTMLElement {
  const made = document.createElement('div');
  Object.defineProperty(made, 'offsetHeight', {
    get: () => [...made.classList].reduce((height, gone) => height - (freed[gone.replace('no-', '')] ?? 0), full),
  });
  return made;
}

const FREED = { icons: 0, why: 40, today: 64, offer: 34, scene: 34 };

function left(full: number, freed: Readonly<Record<string, number>> = FREED): string {
  const made = page(full, freed);
  makeRoom(made);
  return made.className.replaceAll('no-', '');
}

describe('a popup that would be higher than a browser makes it', () => {
  beforeEach(() => {
    Object.defineProperty(window, 'innerHeight', { value: 551, configurable: true });
  });

  test('leaves nothing out while all has room', () => {
    expect(left(600)).toBe('');
  });

  test('leaves out why this movement first, then the line of the day', () => {
    expect(left(620)).toBe('why');
    expect(left(690)).toBe('why today');
  });

  test('icons go only where that helps', () => {
    expect(left(620, { ...FREED, icons: 32 })).toBe('icons');
    expect(left(620, { ...FREED, icons: 10 })).toBe('why');
  });

  test('what went in vain comes back', () => {
    expect(left(655)).toBe('today');
  });

  test('what has to be scrolled anyway is all there', () => {
    expect(left(900)).toBe('');
  });

  test('in a higher tab all has room', () => {
    Object.defineProperty(window, 'innerHeight', { value: 900, configurable: true });
    expect(left(820)).toBe('');
  });
});
