import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packed, unpacked } from '../../scripts/build/pack.ts';

const FILES = [
  { name: 'popup.html', content: Buffer.from('<p>Look up.</p>'.repeat(200)) },
  { name: '_locales/en/messages.json', content: Buffer.from('{"m1":{"message":"Übung"}}') },
  { name: 'icons/mark-16.png', content: Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]) },
  { name: 'chunks/base.js', content: Buffer.alloc(0) },
];

test('a package holds the same files in the same order', async () => {
  expect(unpacked(await packed(FILES))).toEqual(FILES);
});

test('a file is packed no larger than zlib packs it, and stored where packing gains nothing', async () => {
  const [page, , icon] = FILES;
  const sizeOf = async (file = page): Promise<number> => {
    const none = (await packed([])).length;
    return (await packed(file === undefined ? [] : [file])).length - none - 76 - 2 * (file?.name.length ?? 0);
  };
  expect(await sizeOf(page)).toBeLessThanOrEqual(deflateRawSync(page?.content ?? '', { level: 9 }).length);
  expect(await sizeOf(icon)).toBe(8);
});

test('the same files give the same package', async () => {
  expect((await packed(FILES)).equals(await packed(FILES))).toBe(true);
});

test('a damaged package is not taken for a whole one', async () => {
  const zip = await packed(FILES);
  const broken = Buffer.from(zip);
  broken.writeUInt8(0, 30 + 'popup.html'.length + 5);
  expect(() => unpacked(broken)).toThrow();
  expect(() => unpacked(zip.subarray(0, -1))).toThrow('Not a zip');
});
