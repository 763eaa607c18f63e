import { t } from '../../utils/platform/i18n.ts';
import { Icon } from '../Icon.tsx';
import { CLOSE, KEYS, SOUND, SOUND_OFF, VOICE, VOICE_OFF } from '../page-icons.ts';
import { Mark } from '../Mark.tsx';
import styles from './BreakBar.module.css';

type Props = {
  /** Which break of today this is; left out where none is on. */
  readonly label: string;
  readonly sound: boolean;
  readonly onSound: () => void;
  /** Whether steps are spoken; `null`: this computer has no voice. */
  readonly voice: boolean | null;
  readonly onVoice: () => void;
  readonly onKeys: () => void;
  /** `null` where there is nothing to end. */
  readonly end: { readonly label: string; readonly onEnd: () => void } | null;
};

/** The top of the break page. In a small window the words go and the signs keep their names. */
export function BreakBar({ label, sound, onSound, voice, onVoice, onKeys, end }: Props) {
  const voiceWord = voice === null ? t('break_voice_none') : voice ? t('break_voice_on') : t('break_voice_off');
  const soundWord = sound ? t('break_sound_on') : t('break_sound_off');
  return (
    <header class={styles.bar}>
      <Mark size={28} onScene />
      <p class={styles.label}>{label}</p>
      <button type="button" class={styles.button} title={soundWord} onClick={onSound}>
        <Icon of={sound ? SOUND : SOUND_OFF} />
        <span class={styles.word}>{soundWord}</span>
      </button>
      <button type="button" class={styles.button} title={voiceWord} disabled={voice === null} onClick={onVoice}>
        <Icon of={voice === true ? VOICE : VOICE_OFF} />
        <span class={styles.word}>{voice === null ? t('break_voice_none_short') : voiceWord}</span>
      </button>
      <button type="button" class={styles.button} title={t('break_keys_title')} aria-keyshortcuts="?" onClick={onKeys}>
        <Icon of={KEYS} />
        <span class={styles.word}>{t('break_keys')}</span>
      </button>
      {end !== null && (
        <button type="button" class={styles.button} title={end.label} onClick={end.onEnd}>
          <Icon of={CLOSE} />
          <span class={styles.word}>{end.label}</span>
        </button>
      )}
    </header>
  );
}
