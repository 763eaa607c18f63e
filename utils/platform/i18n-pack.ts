import { browser } from './browser.ts';
import { lookIn } from './i18n.ts';

// The build packs what only pages ask for into one message, which they take apart here (scripts/build/locales.ts). Where
// nothing is packed, as in development, each message is found by itself.

const { i18n } = browser as unknown as { i18n: { getMessage(name: string, texts?: string[]): string } };
const [places = [], keyed = []] = i18n
  .getMessage('pages')
  .split('\n\n')
  .map((part) => part.split('\n'));
const byKey = new Map<string, string>();
const names = new Map<string, string>();
for (const line of keyed) {
  const [, key = '', sign, rest = ''] = /^(\w+)(.)(.*)$/.exec(line) ?? [];
  (sign === '=' ? names : byKey).set(key, rest);
}

lookIn((asked, texts) => {
  const name = names.get(asked) ?? asked;
  const text = name.startsWith('~') ? places[Number.parseInt(name.slice(1), 36)] : byKey.get(name);
  return (
    text?.replaceAll(/\$([1-9])/g, (_, nth: string) => texts[Number(nth) - 1] ?? '') ?? i18n.getMessage(name, texts)
  );
});
