import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { CHECK } from '../icons.ts';
import { BELL } from '../page-icons.ts';
import { type Help, NotificationHelp } from './NotificationHelp.tsx';
import styles from './TryNotification.module.css';

/** How the try went: not yet, shown and asked, the two answers, or the browser said no. */
export type Try = 'untried' | 'asked' | 'seen' | 'unseen' | 'refused';

type Props = {
  readonly tried: Try;
  readonly help: Help;
  readonly onShow: () => void;
  readonly onAnswer: (seen: boolean) => void;
};

/** Tries whether a notification reaches the person, and says what to check if none does. */
export function TryNotification({ tried, help, onShow, onAnswer }: Props) {
  return (
    <section class={styles.part} aria-labelledby="welcome-test">
      <div class={styles.row}>
        <div class={styles.words}>
          <h2 class={styles.title} id="welcome-test">
            {t('welcome_test_title')}
          </h2>
          <p class={styles.text}>{t('welcome_test_text')}</p>
        </div>
        <Button kind="second" icon={BELL} onClick={onShow}>
          {tried === 'untried' ? t('welcome_test_button') : t('welcome_test_again')}
        </Button>
      </div>
      <output class={styles.result}>
        <Result tried={tried} help={help} onAnswer={onAnswer} />
      </output>
    </section>
  );
}

function Result({ tried, help, onAnswer }: Pick<Props, 'tried' | 'help' | 'onAnswer'>) {
  if (tried === 'untried') return null;
  if (tried === 'unseen' || tried === 'refused') return <NotificationHelp help={help} refused={tried === 'refused'} />;
  if (tried === 'seen') {
    return (
      <p class={styles.good}>
        <Icon of={CHECK} />
        <span>
          <strong>{t('welcome_seen_good')}</strong> {t('welcome_seen_good_text')}
        </span>
      </p>
    );
  }
  return (
    <div class={styles.ask}>
      <p class={styles.question}>{t('welcome_seen_ask')}</p>
      <Button kind="quiet" onClick={() => onAnswer(true)}>
        {t('welcome_seen_yes')}
      </Button>
      <Button kind="quiet" onClick={() => onAnswer(false)}>
        {t('welcome_seen_no')}
      </Button>
    </div>
  );
}
