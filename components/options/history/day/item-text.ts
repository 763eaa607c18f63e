import type { CheckWords } from '../../../../utils/content/words/check-words.ts';
import { stem } from '../../../../utils/content/keys.ts';
import { isBreak, type Item } from '../../../../utils/core/history/day-items.ts';
import type { Entry } from '../../../../utils/core/history/entry.ts';
import { HOLD_REASONS, type HoldReason } from '../../../../utils/core/history/hold.ts';
import type { OwnExercise } from '../../../../utils/core/movement/own-exercise.ts';
import { SECOND } from '../../../../utils/core/time/moment.ts';
import { duration, t } from '../../../../utils/platform/i18n.ts';
import { listed, nameOf } from '../../../../utils/platform/i18n-names.ts';
import { restText } from '../../../decisions/rest-text.ts';
import { placeTime } from './place-time.ts';

/** What sentences about a day are made with. */
export type Told = {
  /** All of the day, in order. */
  readonly items: readonly Item[];
  readonly own: readonly OwnExercise[];
  /** Words of the checklist, by item. */
  readonly words: Readonly<Record<string, CheckWords>>;
};

/** What happened, and why it counts as it does, in a sentence or two. */
export function itemText(item: Item, told: Told): string {
  const { entry, open } = item;
  const text = sentence(entry, open, told);
  return entry.feeling === undefined ? text : t(`history_day_felt_${entry.feeling}`, text);
}

/** How long it took or lasts, ms: of a break how much of it counts. */
export function lengthOf({ ms, start, end, outcome }: Entry): number {
  return outcome === 'skipped' || outcome === 'missed' ? 0 : (ms ?? end - start);
}

/** What held a reminder; `null` where that is none of the known reasons. */
export function heldBy({ reason }: Entry): HoldReason | null {
  return HOLD_REASONS.find((each) => each === reason) ?? null;
}

function sentence(entry: Entry, open: boolean, told: Told): string {
  const length = duration(lengthOf(entry));
  switch (entry.outcome) {
    case 'taken':
      return entry.reason === 'guided' ? t('history_day_done', movements(entry, told), length) : rest(entry);
    case 'natural':
      return entry.reason === 'away' ? t('history_day_new_streak', length) : rest(entry);
    case 'cutShort': {
      const planned = (entry.plannedSeconds ?? 0) * SECOND;
      return t('history_day_cut', movements(entry, told), length, duration(planned));
    }
    case 'skipped':
      return skipped(entry, told);
    case 'missed':
      return rest(entry);
    case 'pause':
      if (!open) return restText({ ...plain(entry), type: 'pause', restarted: entry.reason === 'longAway' });
      if (entry.exercise === undefined) return still(t('history_day_is_away', length));
      return t('history_day_on_break', movements(entry, told), length);
    case 'hold':
      return held(entry, open);
    case 'call':
      return when(open, t('history_day_call', length));
    case 'position':
      return when(open, position(entry, length));
    case 'habit':
      return entry.exercise === undefined
        ? t('history_day_habit_plain')
        : t('history_day_habit', movements(entry, told));
    case 'fix':
      return t('history_day_fix', told.words[entry.item ?? '']?.question ?? entry.item ?? '');
    case 'screen':
      if (open) return t('history_day_at_screen_now', length);
      if (entry.reason === 'total') return t('history_day_only_total', length);
      return t('history_day_at_screen', length, placeTime(entry.end, entry));
  }
}

function plain(entry: Entry) {
  return { at: entry.end, start: entry.start, ms: lengthOf(entry), reason: entry.reason };
}

/** As the popup's reasons say it. */
function rest(entry: Entry): string {
  return isBreak(entry) ? restText({ ...plain(entry), type: 'break', outcome: entry.outcome }) : '';
}

function movements({ did, exercise }: Entry, { own }: Told): string {
  const ids = new Set(did ?? []);
  return listed(ids.size > 0 ? [...ids].map((id) => nameOf(id, own)) : [nameOf(exercise ?? '', own)]);
}

/** A skip with when the next break of its kind came, if one did. */
function skipped(entry: Entry, { items }: Told): string {
  const next = items.find(
    (each) => isBreak(each.entry) && each.entry.cue === entry.cue && each.entry.start >= entry.end,
  );
  return next === undefined ? rest(entry) : t('history_day_skipped_next', placeTime(next.entry.start, next.entry));
}

function held(entry: Entry, open: boolean): string {
  const why = heldBy(entry);
  if (why === null) return '';
  const text = t(`history_day_hold_${stem(why)}`, duration(lengthOf(entry)));
  return open ? t('history_day_waits', text) : text;
}

function position({ position: how, reason }: Entry, length: string): string {
  if (how === undefined) return t('history_day_position');
  return t(how === 'stand' && reason === 'forCall' ? 'history_day_stand_call' : `history_day_in_${how}`, length);
}

function when(open: boolean, text: string): string {
  return open ? still(text) : text;
}

function still(text: string): string {
  return t('history_day_so_far', text);
}
