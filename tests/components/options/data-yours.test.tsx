// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BringGroup } from '../../../components/options/data/bring/BringGroup.tsx';
import type { Bringing, Wish } from '../../../components/options/data/bring/bringing.ts';
import { EraseGroup } from '../../../components/options/data/erase/EraseGroup.tsx';
import type { Erasing, Wished } from '../../../components/options/data/erase/erasing.ts';
import { TakeGroup, type Taking } from '../../../components/options/data/take/TakeGroup.tsx';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const words = (): string => document.body.textContent.replaceAll(/[\u2068\u2069]/g, '');
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('taking along', () => {
  const show = (taking: Taking) => {
    const onTake = vi.fn<(what: string) => void>();
    render(<TakeGroup taking={taking} onTake={onTake} />);
    return onTake;
  };

  test('each of the three is asked for by its own button', () => {
    const onTake = show({ is: 'quiet' });
    fireEvent.click(button('Save as JSON'));
    for (const each of screen.getAllByRole('button', { name: 'Save as CSV' })) fireEvent.click(each);
    expect(onTake.mock.calls).toEqual([['all'], ['breaks'], ['days']]);
  });

  test('while one is made it says how far, and takes no other wish', () => {
    const onTake = show({ is: 'working', what: 'all', part: 0.25 });
    expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Putting the file together' }).value).toBe(
      0.25,
    );
    for (const each of screen.getAllByRole('button')) fireEvent.click(each);
    expect(onTake).not.toHaveBeenCalled();
  });

  test('a file that is ready is named with its size, and can be saved again by a plain link', () => {
    show({
      is: 'ready',
      what: 'all',
      name: 'limber-2026-11-27.json',
      url: 'blob:x',
      bytes: 12_340_000,
      count: 42_310,
      left: 2,
    });
    expect(words()).toContain('limber-2026-11-27.json is ready');
    expect(words()).toContain('42,310 entries, 12.3 MB.');
    expect(words()).toContain('2 entries cannot be read and are not in the file. They stay where they are.');
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Save it again' });
    expect([link.download, link.getAttribute('href')]).toEqual(['limber-2026-11-27.json', 'blob:x']);
  });
});

describe('bringing in', () => {
  const SHOWN: Extract<Bringing, { is: 'shown' }> = {
    is: 'shown',
    name: 'limber.json',
    exportedAt: Date.UTC(2026, 10, 20, 12),
    span: ['2024-03-03', '2026-11-19'],
    fresh: 1204,
    newer: 1,
    known: 40_000,
    notes: 3,
    knownNotes: 1,
    otherNotes: 2,
    differs: ['settings', 'workspace'],
    changedSince: ['workspace'],
    noRoom: ['Lab', ''],
    wrong: { count: 8, named: ['entries.17.start', 'notes.x'] },
    impossible: { count: 1, named: ['entries.99'] },
  };
  const show = (bringing: Bringing) => {
    const [onFile, onLeave] = [vi.fn<(file: File) => void>(), vi.fn<() => void>()];
    const onBring = vi.fn<(wishes: readonly Wish[]) => void>();
    render(<BringGroup bringing={bringing} onFile={onFile} onBring={onBring} onLeave={onLeave} />);
    return { onFile, onBring, onLeave };
  };

  test('a file is chosen, or dropped', () => {
    const { onFile } = show({ is: 'quiet' });
    const file = new File(['{}'], 'a.json');
    const field = document.querySelector('input[type=file]');
    if (field === null) throw new Error('no field');
    fireEvent.change(field, { target: { files: [file] } });
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(drop, 'dataTransfer', { value: { files: [file] } });
    fireEvent(screen.getByText('or drop it here'), drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(onFile.mock.calls).toEqual([[file], [file]]);
  });

  test('what is in it is said before anything changes, with what is left out and why', () => {
    show(SHOWN);
    for (const fact of [
      'What is in limber.json',
      'Saved on 20 November 2026.',
      'History from 3 March 2024 to 19 November 2026.',
      '1,204 entries are new.',
      '1 entry is newer than here and takes its place.',
      '40,000 entries are here already.',
      '3 days or weeks of notes get something new.',
      '1 day or week of notes stays as it is here.',
      '2 days or weeks of notes say something else in the file. What you wrote stays; of two files, the higher number and the words later in the alphabet.',
      'Here is no room for Lab, My place. Limber keeps 20 places, 12 habits, 100 own exercises.',
      '8 parts are not as Limber writes them and are left out: entries.17.start, notes.x …',
      '1 entry has times that cannot be, such as in the future, and is left out: entries.99',
    ]) {
      expect(words()).toContain(fact);
    }
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 3 }));
  });

  test('what the person has said comes only where it is ticked, and it is told where here is newer', () => {
    const { onBring } = show(SHOWN);
    const also = within(screen.getByRole('group', { name: 'Take from the file too' }));
    expect(also.getAllByRole('checkbox')).toHaveLength(2);
    const places = also.getByRole('checkbox', { name: 'Places and their answers' });
    expect(places.parentElement?.textContent).toContain('what is here is newer');
    fireEvent.click(button('Bring in'));
    fireEvent.click(places);
    fireEvent.click(button('Bring in'));
    expect(onBring.mock.calls).toEqual([[[]], [['workspace']]]);
  });

  test('a file of which all is here already brings in nothing, unless something is ticked', () => {
    show({ ...SHOWN, fresh: 0, newer: 0, notes: 0 });
    expect(words()).toContain('History and notes are here already. Only what you tick is taken.');
    expect(button('Bring in').disabled).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Settings: rhythm, reminders, hours, habits' }));
    expect(button('Bring in').disabled).toBe(false);
  });

  test('the intervals of another tool are shown with what is not taken, before they become the rhythm', () => {
    const { onBring } = show({
      is: 'other',
      tool: 'Stretchly',
      cues: [
        { kind: 'micro', everyMinutes: 10, seconds: 20 },
        { kind: 'move', everyMinutes: 30, seconds: 300 },
      ],
      clamped: true,
      left: { count: 9, named: ['audio', 'language'] },
    });
    expect(words()).toContain('Intervals from Stretchly');
    expect(words()).toContain('A short rest every 10 min, for 20 s.');
    expect(words()).toContain('A movement break every 30 min, for 5 min.');
    expect(words()).toContain('at its limit');
    expect(words()).toContain(
      '9 other values are not taken; Limber has another way, or none, for them: audio, language …',
    );
    fireEvent.click(button('Bring in'));
    expect(onBring).toHaveBeenCalledOnce();
  });

  test('the focus is not lost with the preview, whether it is brought in or left', () => {
    const view = (bringing: Bringing) => (
      <BringGroup bringing={bringing} onFile={vi.fn()} onBring={vi.fn()} onLeave={vi.fn()} />
    );
    for (const next of [{ is: 'writing', name: 'x.json', part: 0 }, { is: 'quiet' }] as const) {
      const { rerender, unmount } = render(view(SHOWN));
      button('Bring in').focus();
      rerender(view(next));
      expect(document.activeElement).not.toBe(document.body);
      unmount();
    }
  });

  test.each([
    ['tooLarge', 'x.json has 100 MB or more.'],
    ['empty', 'x.json is empty.'],
    ['unreadable', 'x.json cannot be opened.'],
    ['notText', 'x.json is no text file that Limber can read.'],
    ['other', 'x.json was not saved by Limber.'],
    ['cutOff', 'x.json ends in the middle'],
    ['damaged', 'x.json is damaged'],
    ['newer', 'x.json comes from a later version of Limber.'],
    ['tooMany', 'x.json has more parts than a century of Limber, so it is likely another file.'],
  ] as const)('a file that is refused (%s) is told why', (why, text) => {
    show({ is: 'refused', name: 'x.json', why });
    const alert = screen.getByRole('alert').textContent.replaceAll(/[\u2068\u2069]/g, '');
    expect(alert).toContain('Nothing was brought in');
    expect(alert).toContain(text);
  });
});

describe('deleting', () => {
  const show = (erasing: Erasing = { is: 'quiet' }) => {
    const calls = {
      onCount: vi.fn<(wished: Wished) => void>(),
      onErase: vi.fn<(wished: Wished) => void>(),
      onUndo: vi.fn<() => void>(),
    };
    const view = (now: Erasing) => (
      <EraseGroup today="2026-11-27" erasing={now} count={{ entries: 42, days: 3 }} {...calls} />
    );
    const { rerender } = render(view(erasing));
    return { ...calls, becomes: (now: Erasing) => rerender(view(now)) };
  };
  const choose = (name: string): void => void fireEvent.click(screen.getByRole('radio', { name }));
  const date = (name: string, value: string): void =>
    void fireEvent.input(screen.getByLabelText(name), { target: { value } });

  test('a day, several, all of the history, or everything', () => {
    const { onErase } = show();
    expect(words()).toContain('42 entries of 3 days.');
    date('Day', '2026-11-20');
    fireEvent.click(button('Delete'));
    choose('Several days');
    date('From', '2026-11-02');
    date('Up to and including', '2026-11-09');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Notes to self of that time too' }));
    fireEvent.click(button('Delete'));
    choose('All of the history');
    fireEvent.click(button('Delete'));
    choose('Everything Limber knows');
    expect(screen.queryByRole('checkbox')).toBeNull();
    fireEvent.click(button('Delete'));
    const always = { from: '0000-01-01', to: '9999-12-31' };
    expect(onErase.mock.calls).toEqual([
      [{ what: 'day', from: '2026-11-20', to: '2026-11-20', notes: false }],
      [{ what: 'days', from: '2026-11-02', to: '2026-11-09', notes: true }],
      [{ what: 'history', ...always, notes: true }],
      [{ what: 'everything', ...always, notes: true }],
    ]);
  });

  test('dates that are missing or the wrong way round are said at their field, and delete nothing', () => {
    const { onErase } = show();
    date('Day', '');
    expect(screen.getByRole('alert').textContent).toBe('Choose a day.');
    choose('Several days');
    date('From', '2026-11-20');
    date('Up to and including', '2026-11-19');
    expect(screen.getByRole('alert').textContent).toBe('Choose a day that is not before the first one.');
    expect(screen.getByLabelText('Up to and including').getAttribute('aria-invalid')).toBe('true');
    fireEvent.click(button('Delete'));
    expect(onErase).not.toHaveBeenCalled();
  });

  test('what was deleted can be undone; when that is over it is said, and the focus is not lost', () => {
    const { onUndo, becomes } = show();
    const deleted = { what: 'day', count: { entries: 42, days: 1 }, stuck: false } as const;
    becomes({ is: 'deleted', ...deleted });
    expect(words()).toContain('Deleted: 42 entries of 1 day.');
    expect(document.activeElement).toBe(button('Undo'));
    fireEvent.click(button('Undo'));
    expect(onUndo).toHaveBeenCalledOnce();
    becomes({ is: 'final', ...deleted });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(words()).toContain('It is gone for good.');
  });
});
