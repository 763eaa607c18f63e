// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HabitsSection } from '../../../components/options/habits/HabitsSection.tsx';
import type { HabitMoments, OpenHabit } from '../../../components/options/habits/open-habit.ts';
import { FIRST_PROFILE, type Profile } from '../../../utils/core/movement/profile.ts';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import type { Habit } from '../../../utils/core/settings/settings.ts';
import { fakeMessages } from '../../support/i18n.ts';

const NOON = new Date(2026, 10, 21, 12).getTime();
const MINUTE = 60_000;
const TEA: Habit = { id: 'habit-7', anchor: 'custom', when: 'I make tea', will: 'turn to both sides', notify: false };

beforeEach(() => {
  fakeMessages();
  vi.useFakeTimers({ now: NOON, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

type Given = { readonly habits?: readonly Habit[]; readonly profile?: Partial<Profile> };

/** The section as it lives on its page: each change is kept and shown, and what is begun is on offer. */
function show({ habits = [], profile = {} }: Given = {}) {
  let settings = { ...DEFAULT_SETTINGS, habits };
  let setMoments: (moments: HabitMoments) => void = () => {};
  const onAnswer = vi.fn<(id: string, done: boolean) => void>();
  function Live() {
    const [kept, setKept] = useState(settings);
    const [open, setOpen] = useState<OpenHabit | null>(null);
    const [moments, set] = useState<HabitMoments>({ now: NOON, offered: {}, onOffer: null });
    setMoments = set;
    settings = kept;
    return (
      <HabitsSection
        habits={kept.habits}
        profile={{ ...FIRST_PROFILE, ...profile }}
        moments={moments}
        open={open}
        onOpen={setOpen}
        onEdit={setKept}
        onBegin={(id) => set({ now: NOON, offered: { [id]: NOON }, onOffer: id })}
        onAnswer={(id, done) => {
          onAnswer(id, done);
          set({ now: NOON + 3 * MINUTE, offered: { [id]: NOON }, onOffer: null });
        }}
      />
    );
  }
  render(<Live />);
  return { kept: () => settings.habits, onAnswer, later: (moments: HabitMoments) => act(() => setMoments(moments)) };
}

const form = (name = 'A new habit') => within(screen.getByRole('form', { name }));
const add = (start: string) => fireEvent.click(screen.getByRole('button', { name: 'Add', description: start }));
const type = (field: string, value: string) =>
  fireEvent.input(form().getByRole('textbox', { name: field }), { target: { value } });
const save = () => fireEvent.click(form().getByRole('button', { name: 'Save' }));
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name, description: /I make tea/ });

test('a habit for calls is one sentence to finish, quiet and without a clock', () => {
  const { kept } = show();
  add('When I am in a call');
  expect(form().getByRole<HTMLInputElement>('textbox', { name: 'When' }).value).toBe('I am in a call');
  expect(document.activeElement).toBe(form().getByRole('textbox', { name: 'I will' }));
  type('I will', 'stand by the window.');
  save();
  expect(kept()).toEqual([
    { id: `habit-${NOON}`, anchor: 'call', when: 'I am in a call', will: 'stand by the window', notify: false },
  ]);
  expect(screen.getByRole('heading', { name: 'When I am in a call, I will stand by the window.' })).toBeTruthy();
  expect(screen.getByText('Offered as a call begins, by icon and popup alone.')).toBeTruthy();
});

test('an idea finishes the sentence and brings its movement', () => {
  const { kept } = show();
  add('Between emails');
  fireEvent.click(form().getByRole('button', { name: 'do four wall angels' }));
  save();
  expect(kept()).toEqual([
    {
      id: `habit-${NOON}`,
      anchor: 'email',
      when: 'I have sent an email',
      will: 'do four wall angels',
      exercise: 'wall-angels',
      notify: false,
    },
  ]);
  expect(screen.getByText('Wall angels. Offered when you press Now, by icon and popup alone.')).toBeTruthy();
});

test('the evening comes at eight, or at the time I choose, and with a notification if I want one', () => {
  const { kept } = show();
  add('Evening video');
  const time = form().getByLabelText<HTMLInputElement>('Offered at');
  expect(time.value).toBe('20:00');
  fireEvent.change(time, { target: { value: '21:30' } });
  fireEvent.click(form().getByRole('switch', { name: 'Notify me too' }));
  fireEvent.click(form().getByRole('button', { name: 'stretch my chest in a doorway' }));
  save();
  expect(kept()).toMatchObject([{ anchor: 'evening', at: '21:30', notify: true, exercise: 'doorway-pec-stretch' }]);
});

test('what is missing is said at its field, and the first of them takes the focus', () => {
  const { kept } = show();
  add('One of your own');
  expect(form().queryByText('Say what you do anyway.')).toBe(null);
  save();
  const when = form().getByRole('textbox', { name: 'When', description: 'Say what you do anyway.' });
  expect(document.activeElement).toBe(when);
  expect(form().getByRole('textbox', { name: 'I will', description: 'Say what you will do then.' })).toBeTruthy();
  expect(kept()).toEqual([]);
});

test('a movement that was left out of my breaks is not proposed here', () => {
  show({ profile: { limits: ['wheelchair'], hidden: ['ankle-pumps'] } });
  add('When I am in a call');
  expect(form().queryByRole('group', { name: 'For example' })).toBe(null);
  const names = form()
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
  expect(names).toContain('None');
  expect(names).not.toContain('Calf raises');
  expect(names).not.toContain('Ankle pumps');
});

test('a habit can be changed, and is as before when that is given up', () => {
  const { kept } = show({ habits: [TEA] });
  fireEvent.click(button('Edit'));
  fireEvent.input(form('Change this habit').getByRole('textbox', { name: 'I will' }), { target: { value: 'walk' } });
  fireEvent.click(form('Change this habit').getByRole('button', { name: 'Cancel' }));
  expect(kept()).toEqual([TEA]);
  fireEvent.click(button('Edit'));
  fireEvent.input(form('Change this habit').getByRole('textbox', { name: 'I will' }), { target: { value: 'walk' } });
  fireEvent.click(form('Change this habit').getByRole('button', { name: 'Save' }));
  expect(kept()).toEqual([{ ...TEA, will: 'walk' }]);
  expect(document.activeElement).toBe(button('Now'));
});

test('a removed habit can be had back, in its place', () => {
  const { kept } = show({ habits: [TEA, { ...TEA, id: 'habit-8', when: 'I lock the door' }] });
  fireEvent.click(button('Remove'));
  expect(kept().map(({ id }) => id)).toEqual(['habit-8']);
  expect(screen.getByText('“When I make tea, I will turn to both sides.” is removed.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(kept().map(({ id }) => id)).toEqual(['habit-7', 'habit-8']);
});

test('"Now" begins a habit by hand, and within the hour it rests', () => {
  const { onAnswer } = show({ habits: [TEA] });
  fireEvent.click(button('Now'));
  expect(screen.getByText('On offer now, in the popup too.')).toBeTruthy();
  expect(document.activeElement).toBe(button('Done'));
  fireEvent.click(button('Done'));
  expect(onAnswer).toHaveBeenCalledWith('habit-7', true);
  expect(button('Now').disabled).toBe(true);
  expect(screen.getByText('Offered at 12:00. It can come again from 13:00 on.')).toBeTruthy();
  expect(document.activeElement).toBe(button('Edit'));
});

test('an hour later it can come again', () => {
  const { later } = show({ habits: [TEA] });
  fireEvent.click(button('Now'));
  fireEvent.click(button('Not this time'));
  expect(button('Now').disabled).toBe(true);
  void later({ now: NOON + 60 * MINUTE, offered: { 'habit-7': NOON }, onOffer: null });
  expect(button('Now').disabled).toBe(false);
  expect(screen.queryByText(/It can come again/)).toBe(null);
});

test('with twelve habits the page says that one has to go first', () => {
  show({ habits: Array.from({ length: 12 }, (_, index) => ({ ...TEA, id: `habit-${index}` })) });
  expect(screen.getByText('12 can be kept. Remove one to add another.')).toBeTruthy();
  expect(screen.getAllByRole<HTMLButtonElement>('button', { name: 'Add' }).map(({ disabled }) => disabled)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test('what habits rest on is said, with its sources', () => {
  show();
  expect(screen.getByText(/In a trial with walking/)).toBeTruthy();
  expect(screen.getByRole('link', { name: /HabitWalk/, hidden: true })).toBeTruthy();
});
