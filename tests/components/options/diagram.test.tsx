// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Diagram } from '../../../components/options/workspace/Diagram.tsx';
import { DIAGRAMS } from '../../../utils/content/diagrams/screen.ts';
import { usualUnits } from '../../../utils/platform/i18n-units.ts';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const HEIGHT = DIAGRAMS['scr-height'] ?? expect.fail('not drawn');

const spoken = () => screen.getAllByRole('img').map((picture) => seen(picture.getAttribute('aria-label')));
const written = () => [...document.querySelectorAll('text')].map(({ textContent }) => seen(textContent));

/** Without the signs that set a number off from the direction of the words around it. */
function seen(text: string | null): string | undefined {
  return text?.replaceAll(/[\u2068\u2069]/g, '');
}

test('each picture says what it is about, whether it fits, and the same words and numbers as are written in it', () => {
  render(<Diagram diagram={HEIGHT} units="metric" title="Screen height" />);
  expect(spoken()).toEqual([
    'Screen height: Works against you. too low',
    'Screen height: Fits. level with your eye. 15–20° down. top line 0–5\u00a0cm below. arm’s length, 50–75\u00a0cm',
  ]);
  expect(written().join(' ')).toBe(
    'too low level with your eye 15–20° down top line 0–5\u00a0cm below arm’s length, 50–75\u00a0cm',
  );
});

test('where people measure in inches, the numbers are inches, spoken and written', () => {
  render(<Diagram diagram={HEIGHT} units="imperial" title="Screen height" />);
  expect(spoken()[1]).toContain('top line 0–2\u00a0in below. arm’s length, 20–30\u00a0in');
  expect(written().join(' ')).not.toMatch(/cm/);
});

test('among words that run from right to left an amount still runs from its number to its unit', () => {
  render(<Diagram diagram={HEIGHT} units="metric" title="Screen height" />);
  const lines = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(lines).toContain('arm’s length, \u206850–75\u00a0cm\u2069');
});

test('whether it fits is written below in words, and its sign is for the eye only', () => {
  render(<Diagram diagram={HEIGHT} units="metric" title="Screen height" />);
  expect([...document.querySelectorAll('figcaption')].map(({ textContent }) => textContent)).toEqual([
    'Works against you',
    'Fits',
  ]);
  expect(document.querySelectorAll('figcaption svg[aria-hidden=true]')).toHaveLength(2);
});

test('no two pictures on a page share a colour gradient by name', () => {
  render(
    <>
      <Diagram diagram={HEIGHT} units="metric" title="a" />
      <Diagram diagram={HEIGHT} units="metric" title="b" />
    </>,
  );
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

test('lengths are in inches by themselves only where the language of the browser is of a place that uses them', () => {
  const units = ['en-US', 'en-GB', 'es-US', 'en', 'my-MM'].map((language) => {
    fakeMessages(language);
    return usualUnits();
  });
  expect(units).toEqual(['imperial', 'metric', 'imperial', 'metric', 'imperial']);
});
