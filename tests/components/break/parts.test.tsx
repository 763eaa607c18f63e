// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BreathHill } from '../../../components/break/BreathHill.tsx';
import { Controls } from '../../../components/break/Controls.tsx';
import { SafetyLine } from '../../../components/break/SafetyLine.tsx';
import { StepText } from '../../../components/break/StepText.tsx';
import { SunTimer } from '../../../components/break/SunTimer.tsx';
import { breathAt } from '../../../utils/core/movement/session-breath.ts';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const calm = { first: 'in', inSeconds: 4, outSeconds: 6 } as const;
const nothing = (): void => undefined;

function controls(changes: Partial<Parameters<typeof Controls>[0]> = {}) {
  const all = {
    onPrevious: vi.fn(nothing),
    onPause: vi.fn(nothing),
    onNext: vi.fn(nothing),
    onAnother: vi.fn(nothing),
  };
  render(
    <Controls
      time="0:38"
      beside="left"
      paused={false}
      first={false}
      last={false}
      onCannot={null}
      {...all}
      {...changes}
    />,
  );
  return all;
}

test('the time left is a timer that is not read out each second', () => {
  controls();
  const timer = screen.getByRole('timer');
  expect(timer.textContent).toBe('0:38 left');
  expect(timer.getAttribute('aria-live')).toBe('off');
});

test('each control does one thing and has a name', () => {
  const { onPrevious, onPause, onNext, onAnother } = controls();
  for (const name of ['Previous step', 'Pause', 'Next step', 'Not this one']) {
    fireEvent.click(screen.getByRole('button', { name }));
  }
  for (const pressed of [onPrevious, onPause, onNext, onAnother]) expect(pressed).toHaveBeenCalledTimes(1);
});

test('a paused break offers to carry on', () => {
  controls({ paused: true });
  expect(screen.getByRole('button', { name: 'Carry on' })).toBeTruthy();
});

test('where no other exercise fits, none is offered', () => {
  controls({ onAnother: null });
  expect(screen.queryByRole('button', { name: 'Not this one' })).toBeNull();
});

test('the side leads the instruction', () => {
  render(
    <StepText exercise="Stretch" step={2} of={4} side="left" title="Reach up" detail={undefined} next="Change sides" />,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Left sideReach up');
  expect(screen.getByText('Stretch, step 2 of 4')).toBeTruthy();
  expect(screen.getByText('Then: Change sides')).toBeTruthy();
});

test('the breath is a word and a hill', () => {
  const { container } = render(
    <BreathHill text="at your pace" pattern={calm} breath={() => breathAt(1000, calm)} moves={false} reduced={false} />,
  );
  expect(screen.getByText('Breathe in')).toBeTruthy();
  expect(container.querySelector('svg')).not.toBeNull();
});

test('with reduced motion the breath is a word and a count, and nothing travels', () => {
  const { container } = render(
    <BreathHill text="at your pace" pattern={calm} breath={() => breathAt(6500, calm)} moves={false} reduced />,
  );
  expect(screen.getByText('Breathe out, 3')).toBeTruthy();
  expect(container.querySelector('svg')).toBeNull();
});

test('a movement without a pace has words on the breath only', () => {
  const { container } = render(
    <BreathHill text="in as they rise" pattern={null} breath={() => null} moves reduced={false} />,
  );
  expect(screen.getByText('in as they rise')).toBeTruthy();
  expect(container.querySelector('svg')).toBeNull();
});

test('the ring says in words how much is left', () => {
  render(<SunTimer share={0.5} label="1 min left of 2 min" full={null} moves={false} />);
  expect(screen.getByRole('img', { name: '1 min left of 2 min' })).toBeTruthy();
});

test('the caution stands before a movement, and the line of safety after that', () => {
  const { rerender } = render(<SafetyLine exercise="Wall angels" caution="A pinch is not fine." cautionFirst />);
  expect(screen.getAllByText(/A pinch is not fine/)[0]?.tagName).toBe('P');
  rerender(<SafetyLine exercise="Wall angels" caution="A pinch is not fine." cautionFirst={false} />);
  expect(screen.getByText(/A mild stretch or warm muscle is fine, pain is not/)).toBeTruthy();
});

test('"Stop if" opens when to stop with the caution of this exercise', () => {
  render(<SafetyLine exercise="Wall angels" caution="A pinch is not fine." cautionFirst={false} />);
  fireEvent.click(screen.getByRole('button', { name: 'Stop if…' }));
  const panel = screen.getByRole('dialog', { name: 'When to stop' });
  expect(panel.textContent).toContain('Stop at sharp or growing pain');
  expect(panel.textContent).toContain('A pinch is not fine.');
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
