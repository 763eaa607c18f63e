import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { localeFiles } from '../../scripts/build/locales.ts';
import { messageNames } from '../../scripts/build/message-names.ts';
import { withNumbers } from '../../scripts/build/message-sources.ts';
import { filled, sources } from '../support/i18n.ts';

const english = localeFiles().find(({ relativeDest }) => relativeDest === '_locales/en/messages.json');
const all: Readonly<Record<string, { message: string }>> = JSON.parse(english?.contents ?? '{}');

const PARTS = ['one', 'two', 'three', 'four'];

/** Takes a message as the browsers do: `$1` is filled, `$$` is a dollar sign. */
function getMessage(name: string, texts: readonly string[] = []): string {
  const text = all[name]?.message ?? '';
  return text.replaceAll(/\$(\$+|[1-9])/g, (_, sign: string) =>
    sign.startsWith('$') ? sign : (texts[Number(sign) - 1] ?? ''),
  );
}

/** The messages as pages find them. */
async function lookedUp(): Promise<typeof import('../../utils/platform/i18n.ts').message> {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(((name: string, texts?: string[]) => {
    if (!(name in all)) throw new Error(`There is no message "${name}".`);
    return getMessage(name, texts);
  }) as never);
  const { message } = await import('../../utils/platform/i18n.ts');
  await import('../../utils/platform/i18n-pack.ts');
  return message;
}

describe('the messages of the package', () => {
  test('every message is there for a page under the name its code asks for, and says the same', async () => {
    const message = await lookedUp();
    const { short, isMadeUp } = messageNames();
    for (const [key, source] of Object.entries(sources())) {
      const names = [short.get(key), short.has(key) && !isMadeUp(key) ? undefined : key];
      for (const name of names) {
        if (name !== undefined) expect(message(name, PARTS), key).toBe(filled(source, PARTS));
      }
    }
  });

  test('what popup and worker ask for, they find without the pack', () => {
    const { short, isPacked } = messageNames();
    const early = Object.keys(sources()).filter((key) => short.has(key) && !isPacked(key));
    expect(early).toContain('popup_open_options');
    expect(early).toContain('background_toast_message');
    expect(early.filter((key) => all[short.get(key) ?? ''] === undefined)).toEqual([]);
  });

  test('messages that say the same have one name', () => {
    const { short } = messageNames();
    expect(new Set(short.values()).size).toBeGreaterThan(500);
    const said = new Map([...short].map(([key, name]) => [name, filled(sources()[key], PARTS)]));
    expect(new Set(said.values()).size).toBe(said.size);
  });

  test('a key that is put together at run time keeps its whole name', async () => {
    const message = await lookedUp();
    expect(message('options_nav_rhythm', [])).toBe('Rhythm');
    expect(message('exercise_calf_raise_name', [])).toBe(sources()['exercise_calf_raise_name']?.message);
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
