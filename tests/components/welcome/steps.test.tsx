// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AreaChoice } from '../../../components/welcome/AreaChoice.tsx';
import { CauseQuestions } from '../../../components/welcome/CauseQuestions.tsx';
import { HoursOffer } from '../../../components/welcome/HoursOffer.tsx';
import { NotForYou } from '../../../components/welcome/NotForYou.tsx';
import { RhythmRows } from '../../../components/welcome/RhythmRows.tsx';
import { StepActions } from '../../../components/welcome/StepActions.tsx';
import { WelcomeFrame } from '../../../components/welcome/WelcomeFrame.tsx';
import type { Cause, Region } from '../../../utils/core/movement/exercise.ts';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import type { WorkingRange } from '../../../utils/core/settings/settings.ts';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const nothing = (): void => undefined;

function frame({ step = 2, arrived = false } = {}) {
  const onContinue = vi.fn(nothing);
  const onSkip = vi.fn(nothing);
  const onBack = vi.fn(nothing);
  const page = (now: number, came: boolean) => (
    <WelcomeFrame
      step={now}
      arrived={came}
      title="What is your day like?"
      lead=""
      sceneTitle="Where?"
      sceneText=""
      scene={null}
      ground={null}
      actions={<StepActions onSkip={onSkip} onBack={now === 1 ? null : onBack} />}
      onContinue={onContinue}
    >
      <input type="radio" aria-label="one" />
    </WelcomeFrame>
  );
  const { rerender } = render(page(step, arrived));
  return { onContinue, onSkip, onBack, show: (now: number, came: boolean) => rerender(page(now, came)) };
}

test('a step says which of three it is', () => {
  frame();
  expect(screen.getByText('Step 2 of 3')).toBeTruthy();
});

test('continue, back and skip are three buttons, and the first step has no way back', () => {
  const { onContinue, onSkip, onBack, show } = frame();
  fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
  fireEvent.click(screen.getByRole('button', { name: 'Back' }));
  fireEvent.click(screen.getByRole('button', { name: 'Skip this step' }));
  expect([onContinue, onBack, onSkip].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
  show(1, true);
  expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
});

test('reading begins at the title of a step one has come to, not at that of a page just opened', () => {
  const { show } = frame({ step: 1 });
  expect(document.activeElement).toBe(document.body);
  show(2, true);
  expect(document.activeElement?.textContent).toBe('What is your day like?');
});

test('four rhythms are shown first, all nine on request, each with what it rests on', () => {
  const onChoose = vi.fn(nothing);
  render(<RhythmRows settings={DEFAULT_SETTINGS} onChoose={onChoose} />);
  expect(screen.getAllByRole('radio')).toHaveLength(4);
  expect(screen.getByText('guidance, some trials')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'All rhythms' }));
  expect(screen.getAllByRole('radio')).toHaveLength(9);
  fireEvent.click(screen.getByRole('radio', { name: 'Typing pauses' }));
  expect(onChoose).toHaveBeenCalledWith('micro-10');
});

test('a rhythm in force that is none of the four is among them', () => {
  render(<RhythmRows settings={{ ...DEFAULT_SETTINGS, rhythm: 'eyes-20' }} onChoose={nothing} />);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Eyes 20-20-20' }).checked).toBe(true);
});

test('hours are offered with a switch, their days and two times, and say what they do', () => {
  const onRange = vi.fn<(range: WorkingRange) => void>();
  const range = { days: [1, 2, 3, 4, 5, 6], from: '09:00', to: '17:00' } as const;
  render(<HoursOffer offered={{ on: false, range }} onSwitch={nothing} onRange={onRange} />);
  expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(false);
  expect(screen.getByText('Monday to Friday, Saturday')).toBeTruthy();
  expect(screen.getByText(/Screen time is always counted\./)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Working hours to'), { target: { value: '18:00' } });
  expect(onRange).toHaveBeenCalledWith({ ...range, to: '18:00' });
});

test('hours that were set day by day are left to Options', () => {
  render(<HoursOffer offered={null} onSwitch={nothing} onRange={nothing} />);
  expect(screen.queryByRole('switch')).toBeNull();
  expect(screen.getByRole('link').getAttribute('href')).toBe('options.html#hours');
});

test('no question is answered beforehand, and never is an answer too', () => {
  const onAnswer = vi.fn<(cause: Cause, weight: 0 | 1 | 2) => void>();
  const { rerender } = render(<CauseQuestions causes={{}} never={[]} onAnswer={onAnswer} />);
  const all = screen.getAllByRole<HTMLInputElement>('radio');
  expect([all.length, all.filter(({ checked }) => checked).length]).toEqual([15, 0]);
  const sitting = within(screen.getByRole('group', { name: /sit for more than seven hours/ }));
  fireEvent.click(sitting.getByRole('radio', { name: 'Never' }));
  fireEvent.click(sitting.getByRole('radio', { name: 'Often' }));
  expect(onAnswer.mock.calls).toEqual([
    ['sitting', 0],
    ['sitting', 2],
  ]);
  rerender(<CauseQuestions causes={{ stress: 1 }} never={['sitting']} onAnswer={onAnswer} />);
  const chosen = screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked);
  expect(chosen.map((each) => each.parentElement?.textContent)).toEqual(['Never', 'Sometimes']);
});

function areas(chosen: readonly Region[], narrow = false) {
  const onToggle = vi.fn<(region: Region, on: boolean) => void>();
  const { container } = render(<AreaChoice chosen={chosen} narrow={narrow} onToggle={onToggle} />);
  return { container, onToggle };
}

test('each part of the body has a label that is pressed on and off, from head to foot', () => {
  const { onToggle } = areas(['neck']);
  const labels = within(screen.getByRole('group', { name: 'Where would movement help most?' })).getAllByRole('button');
  expect(labels.map(({ textContent }) => textContent)).toEqual([
    'Eyes',
    'Neck',
    'Shoulders',
    'Upper back',
    'Lower back',
    'Hips',
    'Hands',
    'Legs',
  ]);
  const pressed = labels.filter((label) => label.getAttribute('aria-pressed') === 'true');
  expect(pressed.map(({ textContent }) => textContent)).toEqual(['Neck']);
  // A chosen part is not told by its colour alone.
  expect(labels.filter((label) => label.querySelector('svg') !== null)).toEqual(pressed);
  fireEvent.click(screen.getByRole('button', { name: 'Neck' }));
  fireEvent.click(screen.getByRole('button', { name: 'Hands' }));
  expect(onToggle.mock.calls).toEqual([
    ['neck', false],
    ['wristsHands', true],
  ]);
});

test('the part itself can be touched too', () => {
  const { container, onToggle } = areas(['neck']);
  const parts = [...container.querySelectorAll('svg[viewBox^="-"] > g[data-on]')];
  expect(parts.map((part) => part.getAttribute('data-on'))).toEqual([
    'false',
    'true',
    'false',
    'false',
    'false',
    'false',
    'false',
    'false',
  ]);
  if (parts[7]) fireEvent.click(parts[7]);
  expect(onToggle).toHaveBeenCalledWith('legs', true);
});

test('the same as a list, on request or where there is no room', () => {
  const { onToggle } = areas(['hips']);
  fireEvent.click(screen.getByRole('button', { name: 'Show as a list' }));
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Hips' }).checked).toBe(true);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Hands and wrists' }));
  expect(onToggle).toHaveBeenCalledWith('wristsHands', true);
  cleanup();
  areas([], true);
  expect(screen.getAllByRole('checkbox')).toHaveLength(8);
  expect(screen.queryByRole('button')).toBeNull();
});

test('what is not for somebody is folded away and says what it leaves out', () => {
  const onSay = vi.fn(nothing);
  render(<NotForYou said={['eyesOnly']} onSay={onSay} />);
  expect(screen.getByText('leaves out 29 movements')).toBeTruthy();
  expect(screen.getByText('Is something not for you?').closest('details')?.open).toBe(false);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Pregnancy' }));
  expect(onSay).toHaveBeenCalledWith('pregnant', true);
});
