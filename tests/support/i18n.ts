import { readdirSync, readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Source = {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};

const FOLDER = 'assets/locales/en';

/** Gives the fake browser the English messages, read from their sources, and a language of its own. */
export function fakeMessages(uiLanguage = 'en-GB'): void {
  const messages = sources();
  const i18n = fakeBrowser.i18n as unknown as Record<string, unknown>;
  i18n['getUILanguage'] = () => uiLanguage;
  i18n['getMessage'] = (key: string, texts: readonly string[] = []) => filled(messages[key], texts);
}

/** All English messages by key. */
export function sources(): Readonly<Record<string, Source>> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  return Object.assign({}, ...files.map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))));
}

/** The message as a browser would fill it: named placeholders first, then `$1` to `$9`. Missing keys give ''. */
export function filled(source: Source | undefined, texts: readonly string[]): string {
  if (!source) return '';
  const named = source.message.replaceAll(/\$(\w+)\$/g, (whole, name: string) => {
    const placeholder = Object.entries(source.placeholders ?? {}).find(
      ([key]) => key.toLowerCase() === name.toLowerCase(),
    );
    return placeholder?.[1].content ?? whole;
  });
  return named.replaceAll(/\$(\d)/g, (_, index: string) => texts[Number(index) - 1] ?? '');
}
