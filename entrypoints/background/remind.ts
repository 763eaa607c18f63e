import { pick } from '../../utils/core/movement/offer.ts';
import { MINUTE, SECOND } from '../../utils/core/time/moment.ts';
import type { Effect } from '../../utils/core/tracking/effect.ts';
import type { Happening } from '../../utils/core/tracking/event.ts';
import { rememberedOf } from '../../utils/core/tracking/remember.ts';
import { duration, exerciseText, t } from '../../utils/platform/i18n.ts';
import { HABIT, showToast, type Toast } from '../../utils/platform/notifications.ts';
import type { TurnStart } from '../../utils/platform/storage.ts';
import { openBreakPage } from '../../utils/platform/tabs.ts';
import { sound } from '../../utils/platform/tone.ts';

type ShowReminder = Extract<Effect, { type: 'showReminder' }>;
type ShowHabit = Extract<Effect, { type: 'showHabit' }>;

type Known = Pick<TurnStart, 'state' | 'settings' | 'offers'>;

/** Shows a reminder in the way the person chose. Tells when the browser refuses notifications, or takes them again. */
export async function remind(effect: ShowReminder, known: Known): Promise<Happening | null> {
  const { settings, state } = known;
  if (settings.tone) await sound(settings.toneVolume);
  switch (settings.remindBy) {
    case 'badge':
      return null;
    case 'window':
      if (effect.kind !== 'posture') await openBreakPage('window', true);
      return null;
    case 'notification': {
      const granted = await showToast(toastOf(effect, known));
      return granted === state.notShown ? { type: 'permissionSeen', granted } : null;
    }
  }
}

/** Tells of a habit whose person wants that. */
export async function remindOfHabit({ habit, at }: ShowHabit, { settings }: Known): Promise<void> {
  const chosen = settings.habits.find(({ id }) => id === habit);
  if (chosen === undefined) return;
  const title = t('background_toast_habit', chosen.when, chosen.will);
  await showToast({ id: `${HABIT}${habit}:${at}`, title, message: '', buttons: [], keep: false, silent: true });
}

function toastOf(effect: ShowReminder, known: Known): Toast {
  const { settings, state } = known;
  const { title, message, answer } = effect.kind === 'posture' ? positionWords(known) : breakWords(effect, known);
  const held = state.reminder?.held;
  const lines = [
    message,
    held && t('background_toast_held', duration(held.ms), t(HELD[held.reason])),
    state.watched !== null && t('background_toast_asks_watching'),
    state.watched === null && state.asksFullScreen && t('background_toast_asks_full_screen'),
  ];
  const snooze = t('background_toast_snooze', duration(settings.snoozeMinutes * MINUTE));
  return {
    id: effect.reminder,
    title,
    message: lines.filter(Boolean).join('\n'),
    buttons: effect.snoozesLeft > 0 ? [answer, snooze] : [answer],
    keep: settings.keepUntilAnswered,
    // Two sounds for one reminder would be one too many.
    silent: !settings.sound || settings.tone,
  };
}

type Words = { readonly title: string; readonly message: string; readonly answer: string };

function breakWords(effect: ShowReminder, { state, offers }: Known): Words {
  const offer = pick(offers, effect, rememberedOf(state));
  const exercise = offer?.exercise ?? 'other';
  const name = offer?.name ?? exerciseText(exercise, 'name');
  return {
    title: offer?.name ?? exerciseText(exercise, 'prompt'),
    message: t('background_toast_message', name, duration(effect.seconds * SECOND)),
    answer: t('background_toast_start'),
  };
}

/** With a sit-stand desk the other of the two; without one the tool does not know which one that is. */
function positionWords({ state }: Known): Words {
  const message = t('background_toast_position');
  switch (state.position?.now) {
    case 'sit':
      return { title: t('background_toast_stand'), message, answer: t('background_toast_standing') };
    case 'stand':
      return { title: t('background_toast_sit'), message, answer: t('background_toast_sitting') };
    case undefined:
      return { title: t('background_toast_change'), message, answer: t('background_toast_changed') };
  }
}

const HELD = {
  paused: 'background_held_paused',
  offHours: 'background_held_off_hours',
  call: 'background_held_call',
  presenting: 'background_held_presenting',
  fullScreen: 'background_held_full_screen',
} as const;
