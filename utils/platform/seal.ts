import { isRecord } from './kinds.ts';

// Tracker and settings are sealed by whoever writes them: the worker its own state, a page what its parsers let pass. A
// sealed one is what was written, and spares the worker a look at each field at every wake; any other goes to a page.

/**
 * A number made from all that stands in a document but its own seal, whatever the order of fields: Chrome gives them back
 * in another one. FNV-1a, 32 bits: against damage, not against anybody.
 */
function sealOf(document: object): number {
  const text = JSON.stringify({ ...document, seal: 0 }, (_field, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
  let hash = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
  }
  return hash;
}

/** The document with its seal. */
export function sealed<T extends object>(document: T): T & { readonly seal: number } {
  return { ...document, seal: sealOf(document) };
}

/** Whether a document is as it was when it was sealed. */
export function isSealed(document: unknown): boolean {
  return isRecord(document) && document['seal'] === sealOf(document);
}

/** What is to be written, with the settings among it sealed. */
export function withSeal(items: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { settings } = items;
  return isRecord(settings) ? { ...items, settings: sealed(settings) } : items;
}
