import { readdirSync, readFileSync } from 'node:fs';

/** Messages by language and area; English is the source of all others. */
const LOCALES = 'assets/locales';
/** The manifest names its messages itself. */
export const KEPT = 'extension.json';

type Message = {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};
type Area = readonly [area: string, messages: readonly (readonly [key: string, text: string])[]];

/** The languages there are. */
export function languages(): readonly string[] {
  return readdirSync(LOCALES);
}

/** What a language says, as browsers read it: notes for translators are half of the files. */
export function messagesByArea(language: string): readonly Area[] {
  const areas = readdirSync(`${LOCALES}/en`).filter((name) => name.endsWith('.json'));
  return areas.map((area) => {
    const messages: Readonly<Record<string, Message>> = JSON.parse(
      readFileSync(`${LOCALES}/${language}/${area}`, 'utf8'),
    );
    return [area, Object.entries(messages).map(([key, each]) => [key, withNumbers(each)] as const)];
  });
}

/**
 * The text with the number of each part in the place of its name, which browsers take as well and without a list.
 * @throws if a part has no number, or would be read as another with the digit that follows it
 */
export function withNumbers({ message, placeholders = {} }: Message): string {
  const parts = new Map(Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]));
  return message.replaceAll(/\$(\w+)\$(\d?)/g, (whole, name: string, next: string) => {
    const content = parts.get(name.toLowerCase());
    if (content === undefined || !/^\$[1-9]$/.test(content) || next !== '')
      throw new Error(`"${message}": ${whole} cannot be a number.`);
    return content;
  });
}
