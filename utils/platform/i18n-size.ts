import { locale } from './i18n.ts';

/** The size of a file in bytes, as the locale writes it: "340 kB", "12.3 MB". */
export function fileSize(bytes: number): string {
  const large = bytes >= 1_000_000;
  const unit = large ? 'megabyte' : 'kilobyte';
  const size = new Intl.NumberFormat(locale(), { style: 'unit', unit, maximumFractionDigits: large ? 1 : 0 });
  return size.format(large ? bytes / 1_000_000 : Math.ceil(bytes / 1000));
}

/** A name from elsewhere within a sentence: it keeps its direction and leaves that of the sentence alone. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
