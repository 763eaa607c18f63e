import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { deflateAsync } from '@gfx/zopfli';

/** A file of a package, unpacked. */
export type Packed = { readonly name: string; readonly content: Buffer };

const STORED = 0;
const DEFLATED = 8;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980, the first day a zip knows: the same sources give the same package. */
const DATE = 0x21;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LENGTH = { local: 30, central: 46, end: 22 } as const;

/**
 * Packs the files of a zip again as tightly as the format allows, 3 % below what zlib reaches; every unzipper reads it.
 * Takes some twenty seconds.
 */
export async function packTightly(path: string): Promise<void> {
  const files = unpacked(readFileSync(path));
  const tight = await packed(files);
  const again = unpacked(tight);
  const same = files.every(({ name, content }, nth) => again[nth]?.name === name && content.equals(again[nth].content));
  if (!same || again.length !== files.length) throw new Error(`${path} would not unpack to what is in it.`);
  writeFileSync(path, tight);
}

/** The files as a zip. */
export async function packed(files: readonly Packed[]): Promise<Buffer> {
  const local: Uint8Array[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, content } of files) {
    const { method, bytes } = await smallest(content);
    const path = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(VERSION, 0);
    facts.writeUInt16LE(FLAGS, 2);
    facts.writeUInt16LE(method, 4);
    facts.writeUInt16LE(DATE, 8);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    central.push(number32(CENTRAL), number16(VERSION), facts, place, path);
    local.push(number32(LOCAL), facts, path, bytes);
    at += LENGTH.local + path.length + bytes.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(LENGTH.end);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, list, end]);
}

/** The files of a zip in its order, folders left out. */
export function unpacked(zip: Buffer): readonly Packed[] {
  const end = zip.length - LENGTH.end;
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error('Not a zip, or one with a comment.');
  const files: Packed[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new Error(`The list of the zip breaks off at ${at}.`);
    const nameEnd = at + LENGTH.central + zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + LENGTH.central, nameEnd);
    if (!name.endsWith('/')) files.push({ name, content: contentAt(zip, at) });
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

/** What stands in the file that this line of the list names. */
function contentAt(zip: Buffer, at: number): Buffer {
  const start = zip.readUInt32LE(at + 42);
  const from = start + LENGTH.local + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
  const bytes = zip.subarray(from, from + zip.readUInt32LE(at + 20));
  const content = zip.readUInt16LE(at + 10) === STORED ? bytes : inflateRawSync(bytes);
  if (crc32(content) !== zip.readUInt32LE(at + 16)) throw new Error(`A file of the zip is damaged at ${start}.`);
  return content;
}

async function smallest(content: Buffer): Promise<{ method: number; bytes: Uint8Array }> {
  if (content.length === 0) return { method: STORED, bytes: content };
  const tight = await deflateAsync(content, { numiterations: 100 });
  const plain = deflateRawSync(content, { level: 9 });
  const bytes = tight.length < plain.length ? tight : plain;
  return bytes.length < content.length ? { method: DEFLATED, bytes } : { method: STORED, bytes: content };
}

function number16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
