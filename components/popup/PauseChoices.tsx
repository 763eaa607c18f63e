import { MINUTE } from '../../utils/core/time/moment.ts';
import type { PauseLength } from '../../utils/core/tracking/event.ts';
import { clockTime, t } from '../../utils/platform/i18n.ts';
import styles from './PauseChoices.module.css';
import { backText, daysAhead } from './when-text.ts';

type Choice = { readonly label: string; readonly until: string; readonly length: PauseLength };
type Props = {
  readonly now: number;
  /** The next turn-over hour, or the first working range after it. */
  readonly tomorrow: number;
  readonly onChoose: (length: PauseLength) => void;
};

/** For how long reminders rest, each with the moment they come back. The first takes the focus; closed, it goes back. */
export function PauseChoices({ now, tomorrow, onChoose }: Props) {
  return (
    <ul class={styles.menu} ref={takeFocus} aria-label={t('popup_pause')}>
      {choices(now, tomorrow).map(({ label, until, length }) => (
        <li key={label}>
          <button class={styles.choice} type="button" onKeyDown={moveFocus} onClick={() => onChoose(length)}>
            <span>{label}</span>
            <span class={styles.until}>{until}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Called as the list comes and as it goes; one function for all lists, so that redrawing does not call it. */
function takeFocus(list: HTMLUListElement | null): (() => void) | undefined {
  if (list === null) return undefined;
  const opener = list.previousElementSibling;
  list.querySelector('button')?.focus();
  return () => {
    if (opener instanceof HTMLElement) opener.focus();
  };
}

function moveFocus(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const { currentTarget } = event;
  if (step === 0 || !(currentTarget instanceof HTMLElement)) return;
  event.preventDefault();
  const buttons = [...(currentTarget.closest('ul')?.querySelectorAll('button') ?? [])];
  const place = buttons.findIndex((each) => each === currentTarget);
  buttons.at((place + step) % buttons.length)?.focus();
}

function choices(now: number, tomorrow: number): readonly Choice[] {
  const till = (minutes: number): string => t('popup_until', clockTime(now + minutes * MINUTE));
  return [
    { label: t('popup_pause_half_hour'), until: till(30), length: { minutes: 30 } },
    { label: t('popup_pause_hour'), until: till(60), length: { minutes: 60 } },
    { label: t('popup_pause_two_hours'), until: till(120), length: { minutes: 120 } },
    { label: t('popup_pause_tomorrow'), until: backThen(tomorrow, now), length: 'tomorrow' },
    { label: t('popup_pause_open'), until: '', length: 'resumed' },
  ];
}

/** "Until tomorrow" has said the day already, unless no work comes then. */
function backThen(tomorrow: number, now: number): string {
  return t(
    'popup_back',
    daysAhead(tomorrow, now) < 2 ? t('popup_back_at', clockTime(tomorrow)) : backText(tomorrow, now),
  );
}
