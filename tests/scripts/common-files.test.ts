import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { lateFromCommon } from '../../scripts/build/common-files.ts';
import { common, copiesOfPopup } from '../../scripts/build/common-places.ts';
import { importsOf, reached } from '../../scripts/build/imports.ts';

function read(code: string): readonly unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'limber-'));
  const file = join(folder, 'source.ts');
  writeFileSync(file, code);
  writeFileSync(
    join(folder, 'later.ts'),
    'export type Later = 1;\nexport async function lately() {}\nexport const LATE = 2;',
  );
  const imports = importsOf(file).map((each) => ({ ...each, from: each.from.replace(folder, '') }));
  rmSync(folder, { recursive: true });
  return imports;
}

test('what a source imports is known by name, types left out, and all that it may ask for of what it loads late', () => {
  const code = [
    `import type { Pose } from './pose.ts';`,
    `import { type Key, keyed as made, drawn } from './keys.ts';`,
    `import {`,
    `  longer,`,
    `} from './lines.ts';`,
    `import './look-closer.ts';`,
    `import * as v from 'valibot';`,
    `export { again } from './again.ts';`,
    `const shape: v.GenericSchema = v.object({ of: v.string() });`,
    `const later = () => import('./later.ts');`,
  ];
  expect(read(code.join('\n'))).toEqual([
    { from: '/keys.ts', names: ['keyed', 'drawn'], late: false },
    { from: '/lines.ts', names: ['longer'], late: false },
    { from: 'valibot', names: ['object', 'string'], late: false },
    { from: '/again.ts', names: ['again'], late: false },
    { from: '/look-closer.ts', names: [], late: false },
    { from: '/later.ts', names: ['lately', 'LATE'], late: true },
  ]);
});

test('parsers, the body of a figure and the choice of a movement stand in a file each, under names of their own', () => {
  const places = common();
  expect(places.get('utils/platform/schema/settings.ts')?.file).toBe('stored');
  expect(places.get('valibot')?.file).toBe('stored');
  expect(places.get('utils/core/movement/figure/drawing.ts')?.names.get('drawing')).toMatch(/^[a-zA-Z]$/);
  expect(places.get('utils/content/exercises.ts')?.file).toBe('choose');
  for (const file of ['figure', 'stored', 'choose']) {
    const names = [...places.values()]
      .filter((place) => place.file === file)
      .flatMap((place) => [...place.names.values()]);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('nothing in a common file draws, or asks the browser for something as it is loaded', () => {
  const sources = [...common().keys()].filter((source) => source.startsWith('utils/'));
  expect(sources.length).toBeGreaterThan(60);
  expect([...common().keys()].filter((source) => /preact|signals|components|entrypoints/.test(source))).toEqual([]);
  expect(sources.filter((source) => /^(?:await |void )?browser\./m.test(readFileSync(source, 'utf8')))).toEqual([]);
});

test('the popup asks for no common file at its opening', () => {
  const places = common();
  const isCopied = copiesOfPopup(places);
  const opening = [...reached(['entrypoints/popup/main.tsx'], ({ late }) => !late)];
  expect(opening.filter((source) => places.has(source) && !isCopied(source))).toEqual([]);
  expect(isCopied('utils/platform/schema/settings.ts')).toBe(false);
});

test("what Firefox's background loads late comes from a common file, under the name it has there", () => {
  const places = common();
  const code = `const { answered } = await import('./answered.ts'); const { own } = await import('./own.ts');`;
  const short = places.get('utils/platform/answered.ts')?.names.get('answered') ?? '';
  const from = lateFromCommon(code, resolve('utils/platform/mend.ts'), places)?.code ?? '';
  expect(short).toMatch(/^[a-zA-Z]+$/);
  expect(from).toContain(`await import('/common/stored.js').then((common) => ({ answered: common.${short}`);
  expect(from).toContain(`await import('./own.ts')`);
  expect(lateFromCommon(`import('./own.ts')`, resolve('utils/platform/mend.ts'), places)).toBeNull();
});
