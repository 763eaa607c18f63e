import { suggest } from '../../utils/core/movement/suggest.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import { MINUTE, SECOND } from '../../utils/core/time/moment.ts';
import type { Effect } from '../../utils/core/tracking/effect.ts';
import type { Happening } from '../../utils/core/tracking/event.ts';
import type { State } from '../../utils/core/tracking/state.ts';
import { askOf } from '../../utils/core/tracking/suggestion.ts';
import { duration, exerciseText, t } from '../../utils/platform/i18n.ts';
import { showToast, type Toast } from '../../utils/platform/notifications.ts';
import { openBreakPage } from '../../utils/platform/tabs.ts';
import { exercises } from './exercises.ts';

type ShowReminder = Extract<Effect, { type: 'showReminder' }>;

/** Shows a reminder in the way the person chose. Tells when the browser refuses notifications, or takes them again. */
export async function remind(effect: ShowReminder, state: State, settings: Settings): Promise<Happening | null> {
  switch (settings.remindBy) {
    case 'badge':
      return null;
    case 'window':
      await openBreakPage('window', true);
      return null;
    case 'notification': {
      const granted = await showToast(await toastOf(effect, state, settings));
      return granted === state.notShown ? { type: 'permissionSeen', granted } : null;
    }
  }
}

async function toastOf(effect: ShowReminder, state: State, settings: Settings): Promise<Toast> {
  const exercise =
    suggest(await exercises(), askOf(state, settings, effect.kind, effect.seconds))?.exercise.id ?? 'other';
  const start = t('background_toast_start');
  const snooze = t('background_toast_snooze', duration(settings.snoozeMinutes * MINUTE));
  return {
    id: effect.reminder,
    title: exerciseText(exercise, 'prompt'),
    message: t('background_toast_message', exerciseText(exercise, 'name'), duration(effect.seconds * SECOND)),
    buttons: effect.snoozesLeft > 0 ? [start, snooze] : [start],
    keep: settings.keepUntilAnswered,
    silent: !settings.sound,
  };
}
