import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { slimmedBackground } from '../../scripts/build/slim-background.ts';

const SOURCE = readFileSync('node_modules/wxt/dist/virtual/background-entrypoint.mjs', 'utf8');

test('the background begins with one call of its own function, after what WXT makes ready', () => {
  const slim = slimmedBackground(SOURCE);
  expect(slim.match(/definition\.main\(\)/g)).toHaveLength(1);
  expect(slim.indexOf('initPlugins();')).toBeLessThan(slim.indexOf('definition.main()'));
  expect(slim).not.toContain('must be synchronous');
  expect(slim).toContain('export { background_entrypoint_default as default }');
});

test('a WXT that begins otherwise stops the build', () => {
  expect(() => slimmedBackground(SOURCE.replace('definition.main()', 'definition.start()'))).toThrow(/no longer has/);
});
