// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookNow } from '../../../entrypoints/break/break-clock.ts';
import { BreakPage } from '../../../entrypoints/break/BreakPage.tsx';
import { patternOf } from '../../../entrypoints/break/breath.ts';
import { breathFrom, freshGuide, guide, nextStep, placeAt, steps } from '../../../entrypoints/break/guide.ts';
import { asksToEnd, listenToKeys } from '../../../entrypoints/break/keys.ts';
import { keptGuide } from '../../../entrypoints/break/kept-guide.ts';
import { cutShort, lengthFigure, spelled, timer } from '../../../entrypoints/break/lengths.ts';
import { stage, type Stage } from '../../../entrypoints/break/stage.ts';
import { passCaution } from '../../../entrypoints/break/waiting.ts';
import { learn } from '../../../entrypoints/break/words.ts';
import { breathAt } from '../../../utils/core/movement/session-breath.ts';
import { resumedRun } from '../../../utils/core/movement/session-clock.ts';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import { EXERCISES } from '../../../utils/content/exercises.ts';
import { FIRST_PROFILE } from '../../../utils/core/movement/profile.ts';
import { initialState } from '../../../utils/core/tracking/initial.ts';
import { person, settings, state } from '../../../utils/ui/store.ts';
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
  const locks = { request: (_name: string, work: () => Promise<unknown>) => work() };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  vi.useFakeTimers({ toFake: ['Date'], now: AT });
  settings.value = { ...DEFAULT_SETTINGS, safetyConfirmedAt: AT };
  asksToEnd.value = false;
  await learn(EXERCISES.map(({ id }) => id));
  state.value = { ...initialState({ at: AT, zone: 'UTC' }), done: doneBefore() };
  person.value = FIRST_PROFILE;
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  stage.value = { stage: 'opening' };
  guide.value = null;
});

function begin(exercise = 'wall-angels'): void {
  const fresh = freshGuide(AT, exercise, ask, false);
  guide.value = { ...fresh, run: resumedRun(fresh.run, AT) };
  stage.value = { stage: 'guide' };
  lookNow();
  render(<BreakPage />);
}

/** Every movement was done once, so that no caution comes before it. */
function doneBefore() {
  return Object.fromEntries(EXERCISES.map(({ id }, at) => [id, { at: 1, nth: at + 1 }]));
}

/** A break that has just been started and waits at its beginning. */
function arrive(exercise: string): void {
  guide.value = freshGuide(AT, exercise, askFor({ seconds: 300 }), false);
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

test('repetitions are counted beside the time', () => {
  begin();
  void act(nextStep);
  void act(nextStep);
  expect(screen.getByRole('timer').textContent).toMatch(/left, repetition 1 of 8$/);
  later(13);
  expect(screen.getByRole('timer').textContent).toMatch(/left, repetition 3 of 8$/);
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
  startedAt: AT,
  allSteps: true,
  did: ['standing-back-extension'],
  reliefOnly: null,
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

describe('before the first movement', () => {
  test('the caution of a movement never done before is read, and goes by itself after eight seconds', () => {
    state.value = { ...state.value, done: {} };
    arrive('wall-angels');
    expect(title()).toBe('Before you begin');
    expect(screen.getByText(/a pinch at the top of the shoulder is not/)).toBeTruthy();
    expect(screen.getByText('It begins in 8 s.')).toBeTruthy();
    expect(screen.queryByRole('timer')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Begin now' }));
    expect(title()).toBe('Stand with your back to a clear wall');
    expect(screen.getByRole('timer').textContent).toBe('5:00 left');
  });

  test('another one in its place has its own eight seconds', async () => {
    state.value = { ...state.value, done: {} };
    arrive('wall-angels');
    const tick = (seconds: number): void => {
      later(seconds);
      void act(() => passCaution(Date.now()));
    };
    tick(0);
    tick(7);
    fireEvent.click(screen.getByRole('button', { name: 'Not this one' }));
    await vi.waitFor(() => expect(guide.value?.items[0]?.exerciseId).not.toBe('wall-angels'));
    tick(7);
    tick(14);
    expect(screen.getByText('It begins in 1 s.')).toBeTruthy();
    tick(15);
    expect(title()).not.toBe('Before you begin');
  });

  test('a movement that was done before begins at once', () => {
    begin();
    expect(title()).toBe('Stand with your back to a clear wall');
  });

  test('the first tool waits for its safety text, and remembers that it was read', async () => {
    arrive('ball-wall-release');
    expect(title()).toBe('Before you use a tool');
    fireEvent.click(screen.getByRole('button', { name: 'Understood, begin' }));
    await vi.waitFor(() => expect(person.value.gates).toEqual({ 'soft-tissue': expect.any(Number) }));
    await vi.waitFor(() => expect(screen.queryByRole('timer')).toBeTruthy());
  });

  test('the first band asks to be looked over', () => {
    arrive('band-pull-apart');
    expect(title()).toBe('Before you use a band');
    expect(screen.getByText(/Look the band over for cracks/)).toBeTruthy();
  });
});

test('a step for one side says which, and the other side is announced when it comes', () => {
  begin('hip-flexor-split-stance');
  const sides: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    const side = /^(Left|Right) side\./.exec(said())?.[1];
    if (side !== undefined && sides.at(-1) !== side) sides.push(side);
    void act(nextStep);
  }
  expect(sides).toEqual(['Left', 'Right']);
});

test('a key that is held down does not run through the break', () => {
  begin();
  for (let turn = 0; turn < 9; turn += 1) fireEvent.keyDown(document.body, { key: 'ArrowRight', repeat: turn > 0 });
  expect(title()).toBe('Make goal posts with your arms');
});

test('a question does not come up again in the next break', () => {
  begin();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  void act(() => {
    stage.value = { stage: 'offer' };
  });
  void act(() => {
    stage.value = { stage: 'guide' };
  });
  expect(screen.queryByRole('dialog')).toBe(null);
});

test('a breath goes on from step to step', () => {
  begin('cyclic-sighing');
  const [first, second] = steps.value;
  if (first === undefined || second === undefined) throw new Error('Two steps are needed.');
  expect(second.from).toBeGreaterThan(0);
  expect(breathFrom(second)).toBe(first.from);
});

test('the last step has Done in the place of next', () => {
  begin('eyes-20-20-20');
  expect(screen.getByRole('button', { name: 'Next step' })).toBeTruthy();
  for (const _ of steps.value.slice(1)) void act(nextStep);
  expect(screen.getByRole('button', { name: 'Done' })).toBeTruthy();
});

test('a rest for the eyes needs no looking at the page', () => {
  begin('eyes-20-20-20');
  expect(title()).toBe('Look out of the window, or as far as you can');
  expect(screen.getByText(/a tone tells you when it is over/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Not this one' })).toBeNull();
});

test('guided breathing goes slower and faster, and keeps the pace', async () => {
  begin('diaphragmatic-breathing');
  fireEvent.click(screen.getByRole('button', { name: 'Slower' }));
  await vi.waitFor(() => expect(person.value.guide.breathPace).toBe(90));
  for (let press = 0; press < 3; press += 1) {
    fireEvent.click(screen.getByRole('button', { name: 'Slower' }));
    await vi.waitFor(() => expect(person.value.guide.breathPace).toBe(80 - press * 10));
  }
  expect(screen.getByRole('button', { name: 'Slower' })).toHaveProperty('disabled', true);
});

test('a breath whose pace is changed goes on from where it is', async () => {
  begin('diaphragmatic-breathing');
  vi.setSystemTime(AT + 15_000);
  lookNow();
  const through = (): number => {
    const [slot] = steps.value;
    const pattern = slot === undefined ? null : patternOf(slot);
    if (slot === undefined || pattern === null) throw new Error('No breath is guided.');
    return breathAt((placeAt(Date.now()) ?? 0) - breathFrom(slot), pattern).through;
  };
  expect(through()).toBeCloseTo(0.5);
  fireEvent.click(screen.getByRole('button', { name: 'Slower' }));
  await vi.waitFor(() => expect(person.value.guide.breathPace).toBe(90));
  // A second later it is a tenth further, or a little less; begun anew at the slower pace it would be at 0.44.
  vi.setSystemTime(AT + 16_000);
  lookNow();
  expect(through()).toBeGreaterThan(0.58);
  expect(through()).toBeLessThan(0.61);
});

describe('"I can’t do this"', () => {
  test('hides the movement and goes on with another', async () => {
    begin();
    fireEvent.click(screen.getByRole('button', { name: 'I can’t do this' }));
    expect(screen.getByRole('dialog', { name: 'Leave “Wall angels” out' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Leave it out' }));
    await vi.waitFor(() => expect(person.value.hidden).toEqual(['wall-angels']));
    await vi.waitFor(() => expect(title()).not.toContain('wall'));
  });

  test('asks whether a limit is why, and then leaves out all that it leaves out', async () => {
    begin();
    fireEvent.click(screen.getByRole('button', { name: 'I can’t do this' }));
    const why = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
    expect(why[0]).toBe('Only this one');
    expect(why).toHaveLength(6);
    const [, seated] = screen.getAllByRole('radio');
    if (seated) fireEvent.click(seated);
    fireEvent.click(screen.getByRole('button', { name: 'Leave it out' }));
    await vi.waitFor(() => expect(person.value.limits).toEqual(['seatedOnly']));
    expect(person.value.hidden).toEqual([]);
  });
});

test('? lists the keys, and Escape puts the list away', () => {
  begin();
  fireEvent.keyDown(document.body, { key: '?' });
  expect(screen.getByRole('dialog', { name: 'Keys on this page' }).textContent).toContain('Spacepauses and carries on');
});

describe('the end', () => {
  test('asks one question, which may be left alone', async () => {
    stage.value = over({});
    render(<BreakPage />);
    const question = screen.getByRole('group', { name: 'How does it feel now?' });
    expect([...question.querySelectorAll('button')].map((button) => button.textContent)).toEqual([
      'Better',
      'Same',
      'Worse',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Better' }));
    await vi.waitFor(() =>
      expect(told.mock.calls.map(([message]) => message)).toContainEqual({
        type: 'felt',
        startedAt: AT,
        feeling: 'better',
      }),
    );
    expect(screen.getByText('Noted.')).toBeTruthy();
  });

  test('after a tool alone says that a half is missing, and asks nothing', () => {
    stage.value = over({ exercise: 'ball-wall-release', reliefOnly: 'ball-wall-release' });
    render(<BreakPage />);
    expect(title()).toBe('The first half is done.');
    expect(screen.queryByRole('group', { name: 'How does it feel now?' })).toBeNull();
  });
});

test('an exercise of one’s own is guided by its own steps, without a figure', async () => {
  const own = {
    id: 'own-1',
    name: 'Reach for the shelf',
    steps: ['Reach up', 'Let the arms sink'],
    seconds: 60,
    regions: ['shoulders'],
    equipment: ['none'],
  } as const;
  person.value = { ...FIRST_PROFILE, own: [own] };
  await learn(['own-1']);
  guide.value = freshGuide(AT, 'own-1', askFor({ seconds: 60 }, { profile: { own: [own] } }), true);
  guide.value = { ...guide.value, run: resumedRun(guide.value.run, AT) };
  stage.value = { stage: 'guide' };
  lookNow();
  render(<BreakPage />);
  expect(title()).toBe('Reach up');
  expect(screen.getByText('Reach for the shelf, step 1 of 2')).toBeTruthy();
  expect(screen.queryByRole('img', { name: /moving figure/ })).toBeNull();
});

test('lengths read as people say them', () => {
  expect([spelled(120_000), spelled(35_000), spelled(540_000)]).toEqual(['Two minutes', '35 s', '9 min']);
  expect(cutShort(20_000, 120_000)).toBe('20 s of 2 min. It still counts.');
  expect([timer(38_000), timer(37_001), timer(0)]).toEqual(['0:38', '0:38', '0:00']);
  expect(lengthFigure(75_000)).toEqual({ figure: '1:15', caption: 'min' });
});

test('a saved break is taken up again, and a stranger is not', () => {
  const fresh = freshGuide(AT, 'wall-angels', ask, false);
  const saved: unknown = JSON.parse(JSON.stringify({ ...fresh, doneMs: 5, savedAt: AT }));
  expect(keptGuide(saved, AT)).toEqual(fresh);
  expect(keptGuide(saved, AT + 1)).toBeNull();
  expect(keptGuide({ run: { startedAt: AT }, items: [] }, AT)).toBeNull();
});
