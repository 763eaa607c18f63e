// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AboutSection } from '../../../components/options/about/AboutSection.tsx';
import type { BrowserSays, LimberSays } from '../../../components/options/about/diagnostic-lines.ts';
import type { Kept } from '../../../components/options/about/KeptList.tsx';
import { fakeMessages } from '../../support/i18n.ts';

beforeEach(() => fakeMessages());
afterEach(cleanup);

const MINUTE = 60_000;
const NOON = new Date(2026, 10, 21, 12).getTime();

const LIMBER: LimberSays = {
  version: '0.1.0',
  lastLook: NOON - 12_000,
  nextLook: NOON + 5 * MINUTE,
  zone: 'Europe/Berlin',
  where: { phase: 'present', since: NOON - 90 * MINUTE, after: null },
  sinceIdleMs: 24 * MINUTE,
  notShown: false,
  decisions: [
    { at: NOON, type: 'hold', cue: 'move', reason: 'offHours' },
    {
      at: NOON - 83 * MINUTE,
      type: 'break',
      outcome: 'natural',
      reason: 'away',
      ms: 7 * MINUTE,
      start: NOON - 90 * MINUTE,
    },
  ],
  problems: 0,
};

const BROWSER: BrowserSays = {
  at: NOON,
  alarm: { value: NOON + 5 * MINUTE },
  notifications: { value: 'granted' },
  permissions: { value: ['storage', 'alarms', 'geolocation'] },
  storage: { value: true },
  ledger: { value: true },
  browser: 'Mozilla/5.0 Chrome/140.0.0.0',
};

type Given = {
  readonly kept?: readonly Kept[];
  readonly limber?: Partial<LimberSays>;
  readonly browser?: Partial<BrowserSays> | null;
};

function show({ kept = [], limber = {}, browser = {} }: Given = {}) {
  const onLook = vi.fn<() => void>();
  const onCopy = vi.fn<(text: string) => Promise<boolean>>(() => Promise.resolve(true));
  render(
    <AboutSection
      kept={kept}
      limber={{ ...LIMBER, ...limber }}
      browser={browser && { ...BROWSER, ...browser }}
      onLook={onLook}
      onCopy={onCopy}
      onDismiss={vi.fn<() => void>()}
    />,
  );
  return { onLook, onCopy };
}

const said = (label: string) => screen.getByText(label, { selector: 'dt' }).nextElementSibling?.textContent;

test('what could not be used is listed with its copy, and how often, and decisions with their reasons', () => {
  show({
    kept: [{ at: NOON, about: 'settings', what: 'setAside', fields: [], keptAs: 'kept:1', detail: '', times: 3 }],
  });
  expect(screen.getByText('Settings: could not be read. Limber began afresh.')).toBeTruthy();
  expect(screen.getByText('Kept as kept:1 in the storage of this extension.')).toBeTruthy();
  expect(screen.getByText('Seen 3 times in a row.')).toBeTruthy();
  expect(screen.getByText('Away 7 min: counted as a break.')).toBeTruthy();
  expect(screen.getByText('Move is due and waits: outside working hours.')).toBeTruthy();
});

test('a decision without words is left out', () => {
  show({ limber: { decisions: [{ at: NOON, type: 'teleported' } as never] } });
  expect(screen.getByText('Nothing yet. The first decision appears as you work.')).toBeTruthy();
});

test('diagnostics say in plain words when Limber looks at the clock and that the alarm is set', () => {
  show();
  expect(said('Last look at the clock')).toBe('11:59, 12 s ago');
  expect(said('Next look')).toBe('12:05, in 5 min');
  expect(said('Alarm')).toBe('set for 12:05');
  expect(said('Just now')).toBe('at the computer since 10:30');
  expect(said('Idle')).toBe('last told by the system 24 min of screen time ago');
  expect(said('Last time away')).toBe('21 November, 10:30, for 7 min');
  expect(said('Notifications')).toBe('the browser allows them');
  expect(said('Permissions')).toBe('to wake at a set time, geolocation, to keep its data here');
  expect(said('Storage')).toBe('can be read');
});

test('an alarm that is set for another moment than the next look is said', () => {
  show({ browser: { alarm: { value: NOON + 30 * MINUTE } } });
  expect(said('Alarm')).toBe('set for 12:30, which is not the next look');
});

test('an alarm that is missing, and a look that is late, are said', () => {
  show({ limber: { nextLook: NOON - 8 * MINUTE }, browser: { alarm: { value: null } } });
  expect(said('Alarm')).toBe('none is set. It is set again when the browser starts or you open the popup.');
  expect(said('Next look')).toBe('was due at 11:52, 8 min ago');
});

test('what the browser refuses or does not tell is said, and hides nothing else', () => {
  show({
    limber: { notShown: true, decisions: [] },
    browser: { notifications: { value: 'untold' }, ledger: { error: 'A mutation operation was attempted' } },
  });
  expect(said('Notifications')).toBe('this browser does not tell; the last one could not be shown');
  expect(said('History')).toBe('could not be read: A mutation operation was attempted');
  expect(said('Last time away')).toBe('none among the decisions that are kept');
  expect(said('Storage')).toBe('can be read');
});

test('the copy is the lines on the page as plain text, made by one press', async () => {
  const { onCopy } = show();
  expect(screen.getByText(/nothing is sent anywhere/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('Copied as plain text. Look it over before you pass it on.')).toBeTruthy();
  const [text = ''] = onCopy.mock.calls[0] ?? [];
  expect(text.split('\n').slice(0, 4)).toEqual([
    'Limber diagnostics, 21 November, 12:00',
    'Last look at the clock: 11:59, 12 s ago',
    'Next look: 12:05, in 5 min',
    'Alarm: set for 12:05',
  ]);
  expect(text).toContain('\nBrowser: Mozilla/5.0 Chrome/140.0.0.0');
});

test('a clipboard that the browser keeps closed is said with what to do', async () => {
  const { onCopy } = show();
  onCopy.mockResolvedValue(false);
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText(/Select the lines above/)).toBeTruthy();
});

test('until the browser has answered the page says that it looks, and it can be asked again', () => {
  show({ browser: null });
  expect(screen.getByText('Looking…')).toBeTruthy();
  cleanup();
  const { onLook } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Look again' }));
  expect(onLook).toHaveBeenCalledOnce();
});
