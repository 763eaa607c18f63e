/** A part of the outermost object of a JSON text: a value under its name, or one item of the list under it. */
export type Piece = { readonly name: string; readonly text: string; readonly listed: boolean };

/** Why a text cannot be taken apart: it is no JSON object, ends too early, is broken somewhere, or has no end of parts. */
export class Broken extends Error {
  readonly why: 'other' | 'cutOff' | 'damaged' | 'tooMany';

  constructor(why: Broken['why']) {
    super(why);
    this.why = why;
  }
}

/** Nothing of ours lies deeper, nor does a parser's stack go deeper without need. */
const DEEPEST = 40;
/** Items of lists: the entries of a century. And parts of all else together, several times what places can have. */
const MOST: Record<'listed' | 'whole', number> = { listed: 1_000_000, whole: 300_000 };

/**
 * Takes a JSON text apart without parsing it whole, so that a large one can be read bit by bit, and what is not ours is
 * never built. Throws `Broken`.
 */
export function* piecesOf(text: string): Generator<Piece> {
  let at = 0;
  const left = { ...MOST };
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
  const value = (kind: 'listed' | 'whole' = 'whole'): string => {
    sign();
    const from = at;
    const { end, parts } = endOfValue(text, at, left.whole);
    at = end;
    left[kind] -= kind === 'listed' ? 1 : parts;
    if (left[kind] < 0) throw new Broken('tooMany');
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
        yield { name, text: '[]', listed: false };
        continue;
      }
      do yield { name, text: value('listed'), listed: true };
      while (pass(',]') === ',');
    } while (pass(',}') === ',');
  }
  if (sign() !== '') throw new Broken('damaged');
}

/**
 * Where the value that begins there ends, beyond the text if it does not, and how many parts it has. Throws `Broken` where
 * it lies too deep or has too many.
 */
function endOfValue(text: string, from: number, most: number): { readonly end: number; readonly parts: number } {
  let [depth, parts, at] = [0, 1, from];
  do {
    const sign = text.charAt(at);
    if (sign === '') return { end: text.length + 1, parts };
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '{' || sign === '[') {
      depth += 1;
      at += 1;
    } else if (sign === '}' || sign === ']') {
      if (depth === 0) break;
      depth -= 1;
      at += 1;
    } else if (depth === 0) {
      while (at < text.length && !',}] \n\r\t'.includes(text.charAt(at))) at += 1;
      break;
    } else {
      if (sign === ',') parts += 1;
      at += 1;
    }
    if (depth > DEEPEST) throw new Broken('damaged');
    if (parts > most) throw new Broken('tooMany');
  } while (depth > 0);
  return { end: at, parts };
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
