import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import { PLAY } from '../icons.ts';
import styles from './FirstBreak.module.css';

type Props = {
  /** The safety sentence comes first. */
  readonly ready: boolean;
  readonly onStart: () => void;
};

/** The way out of the welcome page: into a first break, or into the options. */
export function FirstBreak({ ready, onStart }: Props) {
  return (
    <div class={styles.row}>
      <Button
        kind="primary"
        size="tall"
        icon={PLAY}
        disabled={!ready}
        describedBy={ready ? undefined : 'welcome-why'}
        onClick={onStart}
      >
        {t('welcome_first_break')}
      </Button>
      {!ready && (
        <p class={styles.why} id="welcome-why">
          {t('welcome_first_break_why')}
        </p>
      )}
      <a class={styles.options} href="options.html">
        {t('welcome_options')}
      </a>
    </div>
  );
}
