import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Nothing = { readonly folder: string; readonly id: string };

/** Writes an extension that does nothing, for comparison: a worker without a listener, and a bare page. */
export function nothingExtension(): Nothing {
  const folder = mkdtempSync(join(tmpdir(), 'limber-nothing-'));
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const manifest = {
    key: key.toString('base64'),
    manifest_version: 3,
    name: 'Nothing',
    version: '1.0',
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(join(folder, 'bare.html'), '<!doctype html><meta charset="utf-8"><title>Bare</title><p>Bare');
  return { folder, id: idOf(key) };
}

/** Chromium names an extension by its key: the first half of its hash, with the letters a-p for the hex digits. */
function idOf(key: Buffer): string {
  const hex = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return Array.from(hex, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
