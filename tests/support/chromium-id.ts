import { createHash } from 'node:crypto';

/** The id Chromium gives an unpacked extension: the hash of its path, in letters. */
export function idOfPath(path: string): string {
  return lettersOf(createHash('sha256').update(path).digest().subarray(0, 16));
}

/** Sixteen bytes as an extension id is written: a letter from `a` to `p` for each half byte. */
export function lettersOf(bytes: Buffer): string {
  return bytes.toString('hex').replaceAll(/./gu, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
