// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookNow } from '../../../entrypoints/break/break-clock.ts';
import { BreakPage } from '../../../entrypoints/break/BreakPage.tsx';
import { freshGuide, guide, nextStep } from '../../../entrypoints/break/guide.ts';
import { asksToEnd, listenToKeys } from '../../../entrypoints/break/keys.ts';
import { keptGuide } from '../../../entrypoints/break/kept-guide.ts';
import { cutShort, lengthFigure, spelled, timer } from '../../../entrypoints/break/lengths.ts';
import { stage, type Stage } from '../../../entrypoints/break/stage.ts';
import { loadWords } from '../../../entrypoints/break/words.ts';
import { resumedRun } from '../../../utils/core/movement/session-clock.ts';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import { settings } from '../../../utils/ui/store.ts';
import { fakeMessages } from '../../support/i18n.ts';
import { askFor } from '../../support/asks.ts';

// Where progress is kept is a matter of the browser's database, tried in a real one.
vi.mock(import('../../../utils/platform/progress.ts'), () => ({
  saveProgress: () => Promise.resolve(),
  readProgress: () => Promise.resolve(null),
}));

const told = vi.fn<(message: unknown) => undefined>(() => undefined);
const AT = Date.UTC(2026, 2, 2, 9);
const ask = askFor();
listenToKeys();

beforeEach(async () => {
  fakeMessages();
  fakeBrowser.reset();
  fakeBrowser.runtime.onMessage.addListener((message: unknown) => told(message));
  vi.useFakeTimers({ toFake: ['Date'], now: AT });
  settings.value = { ...DEFAULT_SETTINGS, safetyConfirmedAt: AT };
  asksToEnd.value = false;
  await loadWords();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  stage.value = { stage: 'opening' };
  guide.value = null;
});

function begin(exercise = 'wall-angels'): void {
  const fresh = freshGuide(AT, exercise, ask);
  guide.value = { ...fresh, run: resumedRun(fresh.run, AT) };
  stage.value = { stage: 'guide' };
  lookNow();
  render(<BreakPage />);
}

function later(seconds: number): void {
  void act(() => {
    vi.setSystemTime(AT + seconds * 1000);
    lookNow();
  });
}

const title = (): string => screen.getByRole('heading', { level: 1 }).textContent;
const said = (): string => document.querySelector('output')?.textContent ?? '';

test('the page shows the step, what follows, the time left and the caution first', () => {
  begin();
  expect(title()).toBe('Stand with your back to a clear wall');
  expect(screen.getByText('Then: Make goal posts with your arms')).toBeTruthy();
  expect(screen.getByRole('timer').textContent).toBe('2:00 left');
  expect(screen.getAllByText(/a pinch at the top of the shoulder is not/)[0]?.tagName).toBe('P');
});

test('a new step is announced once, a second is not', () => {
  begin();
  const first = said();
  later(3);
  expect(said()).toBe(first);
  later(8);
  expect(said()).toBe('Wall angels, step 2 of 3: Make goal posts with your arms');
});

test('repetitions are counted in the sun', () => {
  begin();
  void act(nextStep);
  void act(nextStep);
  expect(screen.getByText('1')).toBeTruthy();
  expect(screen.getByText('of 8')).toBeTruthy();
  later(13);
  expect(screen.getByText('3')).toBeTruthy();
});

test('Space pauses and the timer stands', () => {
  begin();
  fireEvent.keyDown(document.body, { key: ' ' });
  later(20);
  expect(screen.getByRole('timer').textContent).toBe('2:00 paused');
  fireEvent.click(screen.getByRole('button', { name: 'Carry on' }));
  later(30);
  expect(screen.getByRole('timer').textContent).toBe('1:50 left');
});

test('arrow keys go through the steps', () => {
  begin();
  fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  expect(title()).toBe('Make goal posts with your arms');
  fireEvent.keyDown(document.body, { key: 'ArrowLeft' });
  expect(title()).toBe('Stand with your back to a clear wall');
});

test('Escape asks before it ends anything', () => {
  begin();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(screen.getByRole('dialog', { name: 'End the break here?' })).toBeTruthy();
  expect(stage.value.stage).toBe('guide');
});

test('"Not this one" goes on with another exercise, keeps the time and says so', async () => {
  begin();
  later(10);
  fireEvent.click(screen.getByRole('button', { name: 'Not this one' }));
  expect(title()).not.toContain('wall');
  expect(screen.getByRole('timer').textContent).toBe('1:50 left');
  await vi.waitFor(() => expect(told.mock.calls[0]?.[0]).toMatchObject({ type: 'exerciseChanged', startedAt: AT }));
});

test('without the safety sentence no movement is shown', () => {
  settings.value = { ...DEFAULT_SETTINGS, safetyConfirmedAt: null };
  begin();
  expect(screen.getByText(/It does not examine you/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Understood, begin' })).toBeTruthy();
  expect(screen.queryByRole('timer')).toBeNull();
});

test('an offered break shows its caution and starts nothing by itself', () => {
  stage.value = { stage: 'offer' };
  render(<BreakPage />);
  expect(screen.getByRole('button', { name: 'Start' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Stop if…' })).toBeTruthy();
});

const over = (changes: object): Stage => ({
  stage: 'over',
  doneMs: 120_000,
  plannedMs: 120_000,
  allSteps: true,
  exercise: 'standing-back-extension',
  ...changes,
});

test('the end says what was done', () => {
  stage.value = over({});
  render(<BreakPage />);
  expect(title()).toBe('Done. Two minutes for your lower back.');
});

test('a break cut short still counts', () => {
  stage.value = over({ doneMs: 181_000, plannedMs: 300_000, allSteps: false });
  render(<BreakPage />);
  expect(title()).toBe('3 of 5 min. It still counts.');
});

test('the closing page stays when it is touched', () => {
  stage.value = over({});
  render(<BreakPage />);
  expect(screen.getByText('This page closes by itself.')).toBeTruthy();
  fireEvent.keyDown(document.body, { key: 'Shift' });
  expect(screen.queryByText('This page closes by itself.')).toBeNull();
});

test('lengths read as people say them', () => {
  expect([spelled(120_000), spelled(35_000), spelled(540_000)]).toEqual(['Two minutes', '35 s', '9 min']);
  expect(cutShort(20_000, 120_000)).toBe('20 s of 2 min. It still counts.');
  expect([timer(38_000), timer(37_001), timer(0)]).toEqual(['0:38', '0:38', '0:00']);
  expect(lengthFigure(75_000)).toEqual({ figure: '1:15', caption: 'min' });
});

test('a saved break is taken up again, and a stranger is not', () => {
  const fresh = freshGuide(AT, 'wall-angels', ask);
  const saved: unknown = JSON.parse(JSON.stringify({ ...fresh, doneMs: 5, savedAt: AT }));
  expect(keptGuide(saved, AT)).toEqual(fresh);
  expect(keptGuide(saved, AT + 1)).toBeNull();
  expect(keptGuide({ run: { startedAt: AT }, items: [] }, AT)).toBeNull();
});
