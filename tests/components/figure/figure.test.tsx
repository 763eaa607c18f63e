// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Figure } from '../../../components/figure/Figure.tsx';
import { MOVEMENT as CALM } from '../../../utils/content/figures/cervical-retraction.ts';
import { MOVEMENT as SITTING } from '../../../utils/content/figures/sit-to-stand.ts';

let frame: FrameRequestCallback | null = null;

beforeEach(() => {
  frame = null;
  vi.stubGlobal('requestAnimationFrame', (next: FrameRequestCallback) => {
    frame = next;
    return 1;
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const paths = () => [...document.querySelectorAll('svg > g path')];

test('the figure is one picture with a name', () => {
  render(<Figure id="f" movement={SITTING} seconds={() => 0} moves={false} side={null} label="Sit to stand" />);
  expect(screen.getByRole('img', { name: 'Sit to stand' }).tagName).toBe('svg');
  expect(screen.getAllByRole('img')).toHaveLength(1);
});

test('where nothing may move, both main poses stand side by side and no frame is asked for', () => {
  render(<Figure id="f" movement={SITTING} seconds={() => 0} moves={false} side={null} label="Sit to stand" />);
  const groups = [...document.querySelectorAll('svg > g')];
  expect(groups).toHaveLength(2);
  expect(groups[0]?.innerHTML).not.toBe(groups[1]?.innerHTML);
  expect(document.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 240 120');
  expect(frame).toBeNull();
});

test('a frame writes only what changed', async () => {
  let now = 0;
  render(<Figure id="f" movement={CALM} seconds={() => now} moves side={null} label="Chin tuck" />);
  await vi.waitFor(() => expect(frame).not.toBeNull());
  const before = paths().map((path) => path.getAttribute('d'));
  const elements = paths();
  const written = vi.spyOn(Element.prototype, 'setAttribute');
  now = 2;
  frame?.(0);
  const after = paths().map((path) => path.getAttribute('d'));
  const changed = after.filter((d, index) => d !== before[index]).length;
  expect(changed).toBeGreaterThan(3);
  expect(changed).toBeLessThan(after.length);
  expect(written.mock.calls.filter(([name]) => name === 'd')).toHaveLength(changed);
  expect(paths()).toEqual(elements);
});

test('the other side turns the picture over', () => {
  const movement = { ...SITTING, side: 'right' } as const;
  const { rerender } = render(
    <Figure id="f" movement={movement} seconds={() => 0} moves={false} side="right" label="x" />,
  );
  const right = paths().map((path) => path.getAttribute('d'));
  rerender(<Figure id="f" movement={movement} seconds={() => 0} moves={false} side="left" label="x" />);
  expect(paths().map((path) => path.getAttribute('d'))).not.toEqual(right);
});

test('two figures on one page do not share their gradients', () => {
  render(
    <>
      <Figure id="a" movement={CALM} seconds={() => 0} moves={false} side={null} label="One" />
      <Figure id="b" movement={SITTING} seconds={() => 0} moves={false} side={null} label="Two" />
    </>,
  );
  const ids = [...document.querySelectorAll('defs > *')].map((gradient) => gradient.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(document.querySelectorAll('filter, mask, clipPath')).toHaveLength(0);
});
