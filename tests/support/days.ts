import { lived } from '../../scripts/screenshots/states.ts';
import { DEFAULT_SETTINGS } from '../../utils/core/settings/defaults.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import type { State } from '../../utils/core/tracking/state.ts';

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A day of a test that is lived across the turn of the day would be two, and its breaks taken yesterday. */
const TURNS_AT = [3, 4, 5].includes(new Date().getHours()) ? '16:00' : DEFAULT_SETTINGS.dayTurnsAt;

/** What somebody has chosen who has confirmed the sentence of the first run. */
export function chosen(settings: Partial<Settings> = {}): Settings {
  return { ...DEFAULT_SETTINGS, dayTurnsAt: TURNS_AT, safetyConfirmedAt: Date.now() - 86_400_000, ...settings };
}

/** The shortest break there is to wait for, asked for without waiting for a gap in the input. */
export const EYES: Partial<Settings> = { rhythm: 'eyes-20', graceMinutes: 0 };

/** A day that ends now with so much work since its last break, such as `12m`; lived in the simulator, not made up. */
export function workedDay(since: string, settings: Partial<Settings> = {}): State {
  return lived(
    [
      ['active', '33m'],
      ['away', '6m'],
      ['active', since],
    ],
    Date.now(),
    ZONE,
    { dayTurnsAt: TURNS_AT, ...settings },
  );
}

/** A first stretch at the end of which a break is due but not yet shown. */
export function dueDay(settings: Partial<Settings> = {}): State {
  const minutes = settings.rhythm === 'eyes-20' ? 20 : 30;
  return lived(
    [
      ['active', `${minutes - 1}m`],
      ['typing', '59s'],
    ],
    Date.now() - 2000,
    ZONE,
    { dayTurnsAt: TURNS_AT, ...settings },
  );
}
