import { MINUTE } from '../../../utils/core/time/moment.ts';
import type { Decision } from '../../../utils/core/tracking/decision.ts';
import type { EntryReason } from '../../../utils/core/history/entry.ts';
import type { Phase } from '../../../utils/core/tracking/state.ts';
import { clockTime, duration, number, t, type MessageKey } from '../../../utils/platform/i18n.ts';
import { dateOf } from '../../../utils/platform/i18n-calendar.ts';
import { listed } from '../../../utils/platform/i18n-names.ts';

/** What could be read, or why it could not. */
type Read<T> = { readonly value: T } | { readonly error: string };

/** What the browser says, at a moment. Moments are epoch milliseconds. */
export type BrowserSays = {
  readonly at: number;
  readonly alarm: Read<number | null>;
  readonly notifications: Read<'granted' | 'denied' | 'untold'>;
  readonly permissions: Read<readonly string[]>;
  readonly storage: Read<true>;
  readonly ledger: Read<true>;
  readonly browser: string;
};

/** What Limber itself knows. */
export type LimberSays = {
  readonly version: string;
  /** The last confirmed moment, and the next one planned. */
  readonly lastLook: number;
  readonly nextLook: number;
  readonly zone: string;
  readonly where: Phase;
  /** Screen time since idle was last told, ms. */
  readonly sinceIdleMs: number;
  readonly notShown: boolean;
  /** Newest first. */
  readonly decisions: readonly Decision[];
  readonly problems: number;
};

export type Line = { readonly label: string; readonly text: string };

/** Everything in plain words, a line each. */
export function diagnosticLines(limber: LimberSays, browser: BrowserSays): readonly Line[] {
  const line = (label: MessageKey, text: string): Line => ({ label: t(label), text });
  return [
    line('diagnostics_last', agoText(limber.lastLook, browser.at)),
    line('diagnostics_next', nextText(limber.nextLook, browser.at)),
    line(
      'diagnostics_alarm',
      readText(browser.alarm, (when) => alarmText(when, limber.nextLook)),
    ),
    line('diagnostics_now', whereText(limber.where)),
    line('diagnostics_idle', t('diagnostics_idle_seen', duration(limber.sinceIdleMs))),
    line('diagnostics_away', awayText(limber.decisions)),
    line('diagnostics_notifications', notificationsText(browser.notifications, limber.notShown)),
    line('diagnostics_permissions', readText(browser.permissions, permissionsText)),
    line('diagnostics_storage', readText(browser.storage, reached)),
    line('diagnostics_ledger', readText(browser.ledger, reached)),
    line('diagnostics_problems', number(limber.problems)),
    line('diagnostics_zone', limber.zone),
    line('diagnostics_version', limber.version),
    line('diagnostics_browser', browser.browser),
  ];
}

/** The lines as plain text, with the moment they are of. */
export function asPlainText(lines: readonly Line[], at: number): string {
  const heading = t('diagnostics_heading', dateOf(at), clockTime(at));
  return [heading, ...lines.map(({ label, text }) => t('diagnostics_line', label, text))].join('\n');
}

function readText<T>(read: Read<T>, words: (value: T) => string): string {
  return 'error' in read ? t('diagnostics_unread', read.error) : words(read.value);
}

function reached(): string {
  return t('diagnostics_reached');
}

function agoText(moment: number, at: number): string {
  return t('diagnostics_at_ago', clockTime(moment), duration(at - moment));
}

function nextText(moment: number, at: number): string {
  return moment >= at
    ? t('diagnostics_at_in', clockTime(moment), duration(moment - at))
    : t('diagnostics_at_late', clockTime(moment), duration(at - moment));
}

function alarmText(when: number | null, planned: number): string {
  if (when === null) return t('diagnostics_alarm_none');
  const same = Math.abs(when - planned) < MINUTE;
  return t(same ? 'diagnostics_alarm_set' : 'diagnostics_alarm_other', clockTime(when));
}

function whereText(where: Phase): string {
  switch (where.phase) {
    case 'present':
      return t('diagnostics_present', clockTime(where.since));
    case 'away':
      return t('diagnostics_is_away', clockTime(where.since));
    case 'onBreak':
      return t('diagnostics_on_break', clockTime(where.startedAt));
  }
}

const AWAY: readonly EntryReason[] = [
  'walkedAway',
  'away',
  'locked',
  'unseen',
  'browserClosed',
  'overnight',
  'longAway',
];

function awayText(decisions: readonly Decision[]): string {
  const last = decisions.find((each) => (each.type === 'break' || each.type === 'pause') && AWAY.includes(each.reason));
  if (last?.type !== 'break' && last?.type !== 'pause') return t('diagnostics_away_none');
  return t('diagnostics_away_was', dateOf(last.start), clockTime(last.start), duration(last.ms));
}

function notificationsText(read: BrowserSays['notifications'], notShown: boolean): string {
  const allowed = readText(read, (value) => t(NOTIFICATIONS[value]));
  return notShown ? t('diagnostics_not_shown', allowed) : allowed;
}

const NOTIFICATIONS = {
  granted: 'diagnostics_allowed',
  denied: 'diagnostics_blocked',
  untold: 'diagnostics_untold',
} as const;

const MAY = new Map<string, MessageKey>([
  ['alarms', 'diagnostics_may_alarms'],
  ['idle', 'diagnostics_may_idle'],
  ['notifications', 'diagnostics_may_notifications'],
  ['storage', 'diagnostics_may_storage'],
  ['unlimitedStorage', 'diagnostics_may_unlimited'],
  ['contextMenus', 'diagnostics_may_menus'],
  ['menus', 'diagnostics_may_menus'],
  ['offscreen', 'diagnostics_may_tones'],
  ['tabs', 'diagnostics_may_tabs'],
]);

function permissionsText(permissions: readonly string[]): string {
  return listed(
    permissions.toSorted().map((name) => {
      const words = MAY.get(name);
      return words === undefined ? name : t(words);
    }),
  );
}
