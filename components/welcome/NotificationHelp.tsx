import { t } from '../../utils/platform/i18n.ts';
import styles from './NotificationHelp.module.css';

/** What the help depends on; `browserName` is as the system lists it. */
export type Help = {
  readonly browserName: string;
  readonly family: 'chrome' | 'firefox';
  readonly system: 'windows' | 'mac' | 'linux' | 'other';
};

type Props = { readonly help: Help; readonly refused: boolean };

/** What to check in this browser on this system when no notification appeared. */
export function NotificationHelp({ help, refused }: Props) {
  const { system, family } = help;
  return (
    <div class={styles.help}>
      {refused && (
        <p class={styles.refused}>
          <strong>{t('welcome_refused')}</strong> {t('welcome_refused_text')}
        </p>
      )}
      <h3 class={styles.title}>{t('welcome_help_title')}</h3>
      <ol class={styles.list}>
        <li>{systemSwitch(help)}</li>
        <li>{t(`welcome_help_${system}_quiet`)}</li>
        <li>{t(`welcome_help_${family}_brief`)}</li>
      </ol>
      <p class={styles.still}>
        <strong>{t('welcome_help_still')}</strong> {t('welcome_help_still_text')}{' '}
        <a href="options.html#reminders">{t('welcome_help_still_link')}</a>
      </p>
    </div>
  );
}

function systemSwitch({ system, family, browserName }: Help): string {
  // Chrome and Edge register a second program for alerts that stay, so macOS lists them twice.
  return system === 'mac' ? t(`welcome_help_mac_${family}`, browserName) : t(`welcome_help_${system}`, browserName);
}
