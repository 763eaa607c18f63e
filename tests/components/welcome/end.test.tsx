// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FirstControls, type FirstStage } from '../../../components/welcome/FirstControls.tsx';
import { Pinned } from '../../../components/welcome/Pinned.tsx';
import { PlaceQuestion } from '../../../components/welcome/PlaceQuestion.tsx';
import { ThingChips } from '../../../components/welcome/ThingChips.tsx';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const nothing = (): void => undefined;

function controls(stage: FirstStage) {
  const onMain = vi.fn(nothing);
  const onStop = vi.fn(nothing);
  const all = (now: FirstStage) => (
    <FirstControls
      stage={now}
      why="First read the sentence on this page."
      time="0:35"
      exercise="Shoulder rolls"
      caution="Painless clicks are common."
      onMain={onMain}
      onStop={onStop}
    />
  );
  const { rerender } = render(all(stage));
  return { onMain, onStop, show: (now: FirstStage) => rerender(all(now)) };
}

test('the first movement waits for the safety sentence, and says so', () => {
  const { onMain } = controls('locked');
  const start = screen.getByRole<HTMLButtonElement>('button', { name: 'Start' });
  expect(start.disabled).toBe(true);
  expect(document.getElementById(start.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'First read the sentence on this page.',
  );
  fireEvent.click(start);
  expect(onMain).not.toHaveBeenCalled();
});

test('its caution stands there before it begins, and when to stop is one press away', () => {
  controls('ready');
  expect(screen.getAllByText(/^Painless clicks are common/)[0]?.closest('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'Stop if…' })).toBeTruthy();
});

test('one button starts, pauses and carries on, and keeps the focus', () => {
  const { onMain, onStop, show } = controls('ready');
  const button = screen.getByRole('button', { name: 'Start' });
  button.focus();
  show('running');
  expect(document.activeElement?.textContent).toBe('Pause');
  expect(screen.getByRole('timer').textContent).toBe('0:35');
  show('paused');
  expect(document.activeElement?.textContent).toBe('Carry on');
  fireEvent.click(button);
  fireEvent.click(screen.getByRole('button', { name: 'Stop here' }));
  expect([onMain.mock.calls.length, onStop.mock.calls.length]).toEqual([1, 1]);
  show('over');
  expect(document.activeElement?.textContent).toBe('Once more');
  expect(screen.queryByRole('button', { name: 'Stop here' })).toBeNull();
});

test('an icon in the toolbar is told as done; where it is not, or nobody knows, how to put it there', () => {
  const { rerender } = render(<Pinned pinned={false} family="chrome" />);
  expect(screen.getByText(/then the pin beside Limber/)).toBeTruthy();
  rerender(<Pinned pinned={null} family="firefox" />);
  expect(screen.getByText(/“Pin to Toolbar”/)).toBeTruthy();
  rerender(<Pinned pinned family="chrome" />);
  expect(screen.getByRole('status').textContent).toBe('It stands in the toolbar.');
});

test('what is there is pressed on and off, and what it comes to is said', () => {
  const onToggle = vi.fn(nothing);
  render(<ThingChips there={['wall']} left={21} all={30} onToggle={onToggle} />);
  expect(screen.getByRole('button', { name: 'A clear wall' }).getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByRole('status').textContent).toBe('21of 30 movements');
  fireEvent.click(screen.getByRole('button', { name: 'Foam roller' }));
  expect(onToggle).toHaveBeenCalledWith('foam-roller', true);
});

test('who is around and whether the desk rises are two plain questions', () => {
  const onPlace = vi.fn(nothing);
  const onDesk = vi.fn(nothing);
  render(<PlaceQuestion place="openOffice" desk={false} onPlace={onPlace} onDesk={onDesk} />);
  fireEvent.click(screen.getByRole('radio', { name: 'In a room of my own' }));
  fireEvent.click(screen.getByRole('switch', { name: 'I have a sit-stand desk' }));
  expect([onPlace.mock.calls, onDesk.mock.calls]).toEqual([[['ownRoom']], [[true]]]);
});
