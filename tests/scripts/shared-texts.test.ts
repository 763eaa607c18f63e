import { expect, test } from 'vitest';
import { withSharedTexts } from '../../scripts/build/shared-texts.ts';

function times(code: string, text: string): number {
  return code.split(text).length - 1;
}

test('a text that a file has often stands in it once, and the file does the same', async () => {
  const code = `
    const scene = (phase) => { switch (phase) { case 'away': return 'onBreak'; default: return phase + ' · onBreak'; } };
    export default [scene('away'), 'onBreak' === 'onBreak', typeof 'onBreak', ['onBreak', 'onBreak'], { a: 'onBreak' }];
  `;
  const shared = withSharedTexts(code);
  expect(times(shared, '"onBreak"') + times(shared, "'onBreak'")).toBe(1);
  expect(times(shared, "'away'")).toBe(2);
  const run = async (text: string): Promise<unknown> => {
    const module: { default: unknown } = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}#${Math.random()}`
    );
    return module.default;
  };
  expect(await run(shared)).toEqual(await run(code));
});

test('in a script that is one function the texts are named within it', () => {
  const shared = withSharedTexts(`var background = (function() { return ['browserClosed', 'browserClosed']; })();`);
  expect(shared).toMatch(/^var background = \(function\(\) \{var text\$0 = "browserClosed"; return \[/);
});

test('no name is taken that the file has already', () => {
  const shared = withSharedTexts(`var text$1 = 7; export default ['browserClosed', 'browserClosed', text$1];`);
  expect(shared).toMatch(/^var _text\$0 = "browserClosed";var text\$1 = 7;/);
});

test('names of fields, directives and what is imported stay as they are', () => {
  const code = `
    import a from 'long-name-of-a-file';
    const load = () => import('long-name-of-a-file');
    function b() { 'use strict and long'; }
    function c() { 'use strict and long'; }
    const d = { 'long name': 1, get 'long name of'() { return 2; } };
    const e = { 'long name': 3, 'long name of': 4 };
    export { b, c, d, e, load, a };
  `;
  expect(withSharedTexts(code)).toBe(code);
});

test('a text that would be no shorter by name stays', () => {
  const code = `f('due', 'due'); g(['long enough, but only once']);`;
  expect(withSharedTexts(code)).toBe(code);
});
