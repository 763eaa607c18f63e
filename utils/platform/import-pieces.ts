/** A part of the outermost object of a JSON text: a value under its name, or one item of the list under it. */
export type Piece = { readonly name: string; readonly text: string; readonly listed: boolean };

/** Why a text cannot be taken apart: it is no JSON object, ends too early, or is broken somewhere. */
export class Broken extends Error {
  readonly why: 'other' | 'cutOff' | 'damaged';

  constructor(why: Broken['why']) {
    super(why);
    this.why = why;
  }
}

/** Nothing of ours lies deeper, nor does a parser's stack go deeper without need. */
const DEEPEST = 40;

/**
 * Takes a JSON text apart without parsing it whole, so that a large one can be read bit by bit, and what is not ours is
 * never built. Throws `Broken`.
 */
export function* piecesOf(text: string): Generator<Piece> {
  let at = 0;
  const sign = (): string => {
    while (at < text.length && ' \n\r\t'.includes(text.charAt(at))) at += 1;
    return text.charAt(at);
  };
  const wrong = (why: Broken['why'] = 'damaged'): Broken => new Broken(at >= text.length ? 'cutOff' : why);
  /** Goes past one of these signs, and tells which. */
  const pass = (signs: string): string => {
    const found = sign();
    if (found === '' || !signs.includes(found)) throw wrong();
    at += 1;
    return found;
  };
  const value = (): string => {
    sign();
    const from = at;
    at = endOfValue(text, at);
    if (at === from || at > text.length) throw wrong();
    return text.slice(from, at);
  };

  if (sign() !== '{') throw new Broken('other');
  at += 1;
  if (sign() === '}') at += 1;
  else {
    do {
      if (sign() !== '"') throw wrong();
      const name = String(JSON.parse(value()));
      pass(':');
      if (sign() !== '[') {
        yield { name, text: value(), listed: false };
        continue;
      }
      at += 1;
      if (sign() === ']') {
        at += 1;
        continue;
      }
      do yield { name, text: value(), listed: true };
      while (pass(',]') === ',');
    } while (pass(',}') === ',');
  }
  if (sign() !== '') throw new Broken('damaged');
}

/** Where the value that begins there ends; beyond the text if it does not. Throws `Broken` where it lies too deep. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  let at = from;
  do {
    const sign = text.charAt(at);
    if (sign === '') return text.length + 1;
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '{' || sign === '[') {
      depth += 1;
      at += 1;
    } else if (sign === '}' || sign === ']') {
      if (depth === 0) return at;
      depth -= 1;
      at += 1;
    } else if (depth === 0) {
      while (at < text.length && !',}] \n\r\t'.includes(text.charAt(at))) at += 1;
      return at;
    } else at += 1;
    if (depth > DEEPEST) throw new Broken('damaged');
  } while (depth > 0);
  return at;
}

function endOfString(text: string, from: number): number {
  let at = from;
  for (;;) {
    at = text.indexOf('"', at + 1);
    if (at === -1) return text.length + 1;
    let escapes = 0;
    while (text.charAt(at - 1 - escapes) === '\\') escapes += 1;
    if (escapes % 2 === 0) return at + 1;
  }
}
