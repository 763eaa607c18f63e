import { useEffect, useRef } from 'preact/hooks';
import type { PauseLength } from '../../utils/core/tracking/event.ts';
import { clockTime, t } from '../../utils/platform/i18n.ts';
import { Icon } from '../Icon.tsx';
import styles from './PauseMenu.module.css';

const MINUTE = 60_000;

type Choice = { readonly label: string; readonly until: string; readonly length: PauseLength };
type Props = {
  readonly open: boolean;
  readonly now: number;
  /** The next turn-over hour, or the first working range after it. */
  readonly tomorrow: number;
  readonly onToggle: () => void;
  readonly onChoose: (length: PauseLength) => void;
};

/** For how long reminders rest, each with the moment they come back. Opens upwards over the page. */
export function PauseMenu({ open, now, tomorrow, onToggle, onChoose }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (open) list.current?.querySelector('button')?.focus();
  }, [open]);
  return (
    <div class={styles.pause}>
      <button
        class={styles.button}
        type="button"
        aria-expanded={open}
        aria-keyshortcuts="P"
        title={t('popup_key_pause')}
        onClick={onToggle}
      >
        <Icon name="pause" />
        {t('popup_pause')}
        <Icon name={open ? 'down' : 'up'} size={16} />
      </button>
      {open && (
        <ul class={styles.menu} ref={list} aria-label={t('popup_pause')}>
          {choices(now, tomorrow).map(({ label, until, length }) => (
            <li key={label}>
              <button class={styles.choice} type="button" onClick={() => onChoose(length)}>
                <span>{label}</span>
                <span class={styles.until}>{until}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function choices(now: number, tomorrow: number): readonly Choice[] {
  const till = (at: number): string => t('popup_until', clockTime(at));
  return [
    { label: t('popup_pause_half_hour'), until: till(now + 30 * MINUTE), length: { minutes: 30 } },
    { label: t('popup_pause_hour'), until: till(now + 60 * MINUTE), length: { minutes: 60 } },
    { label: t('popup_pause_two_hours'), until: till(now + 120 * MINUTE), length: { minutes: 120 } },
    { label: t('popup_pause_tomorrow'), until: till(tomorrow), length: 'tomorrow' },
    { label: t('popup_pause_open'), until: '', length: 'resumed' },
  ];
}
