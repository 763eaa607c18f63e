import { cueKey } from '../../../utils/content/keys.ts';
import { presetKey } from '../../../utils/content/page-keys.ts';
import type { PolicyField } from '../../../utils/core/settings/policy.ts';
import type { Cue, Settings, Weekday } from '../../../utils/core/settings/settings.ts';
import { number, t, weekdayName, type MessageKey } from '../../../utils/platform/i18n.ts';
import { dateWithYear } from '../../../utils/platform/i18n-calendar.ts';
import { listed } from '../../../utils/platform/i18n-names.ts';
import { clockText, rangeText } from '../hours/clock-text.ts';
import { lengthText } from '../length-text.ts';

/** A setting by the name it has where it is chosen, and its value as it is read there. */
export function policyText<Field extends PolicyField>(field: Field, value: Settings[Field]): readonly [string, string] {
  const [name, said] = FIELDS[field];
  return [t(name), said(value) || t('options_answer_no')];
}

type Texts = { readonly [Field in PolicyField]: readonly [name: MessageKey, said: (value: Settings[Field]) => string] };

const minutes = (value: number): string => t('common_minutes', value);
const yesOrNo = (value: boolean): string => t(value ? 'options_answer_yes' : 'options_answer_no');
/** What has commas of its own, one beside the other. */
const apart = (texts: readonly string[]): string => texts.join(' · ');
const oneOf =
  <Value extends string>(names: Readonly<Record<Value, MessageKey>>) =>
  (value: Value): string =>
    t(names[value]);

const FIELDS: Texts = {
  rhythm: ['options_nav_rhythm', (id) => t(presetKey(id, 'name'))],
  cues: ['options_made_title', (cues) => apart(cues.map(cueText))],
  absence: [
    'options_absence_pick',
    oneOf({
      freeze: 'options_absence_freeze',
      countOn: 'options_absence_count',
      inProportion: 'options_absence_part',
    }),
  ],
  graceMinutes: ['options_grace', minutes],
  remindAgainMinutes: ['options_again', minutes],
  remindAgains: ['options_agains', number],
  snoozeMinutes: ['options_snooze', minutes],
  snoozes: ['options_snoozes', number],
  sound: ['options_sound', yesOrNo],
  keepUntilAnswered: ['options_keep', yesOrNo],
  remindBy: [
    'options_reach_title',
    oneOf({
      notification: 'options_remind_notification',
      badge: 'options_remind_badge',
      window: 'options_remind_window',
    }),
  ],
  breakIn: ['options_break_in', oneOf({ tab: 'options_break_tab', window: 'options_break_window' })],
  workingHours: [
    'options_hours_title',
    (all) => apart(all.map((range) => onDays(range.days, rangeText(range)))) || t('options_hours_always'),
  ],
  daysOff: ['options_off_title', (dates) => apart(dates.map((date) => dateWithYear(Date.parse(`${date}T12:00`))))],
  fixedBreaks: [
    'options_fixed_title',
    (all) => apart(all.map((each) => onDays(each.days, `${clockText(each.at)} (${minutes(each.minutes)})`))),
  ],
  quietStartMinutes: ['options_quiet_start', minutes],
  remindersADay: ['options_a_day', number],
  fullScreen: [
    'options_full_title',
    oneOf({ ask: 'options_full_ask', hold: 'options_full_hold', ignore: 'options_full_ignore' }),
  ],
  meetingSites: ['options_sites_title', (sites) => listed(sites)],
  badgeMinutes: ['options_badge', yesOrNo],
  tone: ['options_tone', yesOrNo],
  toneVolume: ['options_tone_volume', (value) => t('options_percent', value)],
  dayTurnsAt: ['options_turn', clockText],
  countOnly: ['options_count_only', yesOrNo],
};

/** "Mon, Tue: 9:00 to 17:00". */
function onDays(days: readonly Weekday[], text: string): string {
  return t('history_part_named', listed(days.map((day) => weekdayName(day, 'short'))), text);
}

/** A cue with its numbers as they stand in its row: "Move: every 30 min for 2 min". Of another position there is no length. */
function cueText({ kind, everyMinutes, seconds }: Cue): string {
  const every = [t('options_cue_every_name', t(cueKey(kind, 'name'))), minutes(everyMinutes)];
  return [...every, ...(kind === 'posture' ? [] : [t('options_cue_for'), lengthText(seconds)])].join(' ');
}
