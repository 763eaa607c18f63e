import { describe, expect, test } from 'vitest';
import { localeFiles } from '../../scripts/build/locales.ts';
import { messageNames } from '../../scripts/build/message-names.ts';
import { withNumbers } from '../../scripts/build/message-sources.ts';
import { filled, sources } from '../support/i18n.ts';

function packaged(): Readonly<Record<string, { message: string }>> {
  const english = localeFiles().find(({ relativeDest }) => relativeDest === '_locales/en/messages.json');
  return JSON.parse(english?.contents ?? '{}');
}

describe('the messages of the package', () => {
  test('every message is there under the name the code will ask for, and says the same', () => {
    const { short, isMadeUp } = messageNames();
    const all = packaged();
    const parts = ['one', 'two', 'three', 'four'];
    for (const [key, source] of Object.entries(sources())) {
      const names = [short.get(key), short.has(key) && !isMadeUp(key) ? undefined : key];
      for (const name of names.filter((each) => each !== undefined)) {
        expect(filled(all[name], parts), key).toBe(filled(source, parts));
      }
    }
  });

  test('messages that say the same have one name', () => {
    const { short } = messageNames();
    const all = packaged();
    const names = new Set(short.values());
    expect(names.size).toBeGreaterThan(500);
    expect(new Set([...names].map((name) => all[name]?.message)).size).toBe(names.size);
  });

  test('a key that is put together at run time keeps its whole name', () => {
    expect(packaged()['options_nav_rhythm']?.message).toBe(sources()['options_nav_rhythm']?.message);
    expect(packaged()['exercise_calf_raise_name']?.message).toBe(sources()['exercise_calf_raise_name']?.message);
  });
});

describe('what is put into a message', () => {
  test('stands there by its number', () => {
    const source = {
      message: '$LENGTH$ of $all$',
      placeholders: { length: { content: '$1' }, all: { content: '$2' } },
    };
    expect(withNumbers(source)).toBe('$1 of $2');
  });

  test('stops the build where the number would be read as another', () => {
    const placeholders = { nth: { content: '$1' } };
    expect(() => withNumbers({ message: 'R$nth$0', placeholders })).toThrow('cannot be a number');
    expect(() => withNumbers({ message: 'R$other$', placeholders })).toThrow('cannot be a number');
    expect(() => withNumbers({ message: '$nth$', placeholders: { nth: { content: 'first' } } })).toThrow('cannot be');
  });
});
