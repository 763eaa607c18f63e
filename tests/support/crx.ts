import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { lettersOf } from './chromium-id.ts';
import { filesIn, zip, type Files } from './zip.ts';

/** Who signs an extension: the id follows from the key. */
export class Signer {
  readonly id: string;
  private readonly keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  private readonly publicKey = this.keys.publicKey.export({ type: 'spki', format: 'der' });
  private readonly idBytes = createHash('sha256').update(this.publicKey).digest().subarray(0, 16);

  constructor() {
    this.id = lettersOf(this.idBytes);
  }

  /** A CRX3 of a built extension; `fields` come into its manifest, such as `version` and `update_url`. */
  pack(build: string, fields: Readonly<Record<string, string>>): Buffer {
    const archive = zip(withFields(filesIn(build), fields));
    const signed = field(1, this.idBytes);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(signed.length);
    const said = Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signed, archive]);
    const proof = Buffer.concat([field(1, this.publicKey), field(2, sign('sha256', said, this.keys.privateKey))]);
    const header = Buffer.concat([field(2, proof), field(10_000, signed)]);
    const start = Buffer.alloc(12);
    start.write('Cr24', 'latin1');
    start.writeUInt32LE(3, 4);
    start.writeUInt32LE(header.length, 8);
    return Buffer.concat([start, header, archive]);
  }
}

function withFields(files: Files, fields: Readonly<Record<string, string>>): Files {
  const manifest: object = JSON.parse(files.get('manifest.json')?.toString('utf8') ?? '{}');
  return new Map([...files, ['manifest.json', Buffer.from(JSON.stringify({ ...manifest, ...fields }))]]);
}

/** A length-delimited field of a protocol buffer. */
function field(number: number, bytes: Buffer): Buffer {
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return Buffer.from([...bytes, rest]);
}
