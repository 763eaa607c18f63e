import { t } from '../../utils/platform/i18n.ts';
import { Icon } from '../Icon.tsx';
import { CHECK } from '../icons.ts';
import styles from './Pinned.module.css';

type Props = {
  /** `null`: the browser does not tell. */
  readonly pinned: boolean | null;
  readonly family: 'chrome' | 'firefox';
};

/** How the icon comes into the toolbar, or that it is there. */
export function Pinned({ pinned, family }: Props) {
  return (
    <section class={styles.part} aria-labelledby="welcome-pin">
      <h2 class={styles.title} id="welcome-pin">
        {t('welcome_pin_title')}
      </h2>
      <output>
        {pinned === true ? (
          <span class={styles.done}>
            <Icon of={CHECK} />
            {t('welcome_pinned')}
          </span>
        ) : (
          <span class={styles.how}>{family === 'firefox' ? t('welcome_pin_firefox') : t('welcome_pin_chrome')}</span>
        )}
      </output>
    </section>
  );
}
