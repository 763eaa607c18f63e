import { pick } from '../../utils/core/movement/offer.ts';
import { MINUTE, SECOND } from '../../utils/core/time/moment.ts';
import type { Effect } from '../../utils/core/tracking/effect.ts';
import type { Happening } from '../../utils/core/tracking/event.ts';
import { rememberedOf } from '../../utils/core/tracking/remember.ts';
import { duration, exerciseText, t } from '../../utils/platform/i18n.ts';
import { showToast, type Toast } from '../../utils/platform/notifications.ts';
import type { TurnStart } from '../../utils/platform/storage.ts';
import { openBreakPage } from '../../utils/platform/tabs.ts';

type ShowReminder = Extract<Effect, { type: 'showReminder' }>;

type Known = Pick<TurnStart, 'state' | 'settings' | 'offers'>;

/** Shows a reminder in the way the person chose. Tells when the browser refuses notifications, or takes them again. */
export async function remind(effect: ShowReminder, known: Known): Promise<Happening | null> {
  switch (known.settings.remindBy) {
    case 'badge':
      return null;
    case 'window':
      await openBreakPage('window', true);
      return null;
    case 'notification': {
      const granted = await showToast(toastOf(effect, known));
      return granted === known.state.notShown ? { type: 'permissionSeen', granted } : null;
    }
  }
}

function toastOf(effect: ShowReminder, { state, settings, offers }: Known): Toast {
  const offer = pick(offers, effect, rememberedOf(state));
  const exercise = offer?.exercise ?? 'other';
  const name = offer?.name ?? exerciseText(exercise, 'name');
  const start = t('background_toast_start');
  const snooze = t('background_toast_snooze', duration(settings.snoozeMinutes * MINUTE));
  return {
    id: effect.reminder,
    title: offer?.name ?? exerciseText(exercise, 'prompt'),
    message: t('background_toast_message', name, duration(effect.seconds * SECOND)),
    buttons: effect.snoozesLeft > 0 ? [start, snooze] : [start],
    keep: settings.keepUntilAnswered,
    silent: !settings.sound,
  };
}
