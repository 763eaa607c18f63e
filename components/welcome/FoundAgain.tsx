import { t } from '../../utils/platform/i18n.ts';
import type { OptionSection } from '../options/frame/sections.ts';
import styles from './FoundAgain.module.css';

/** Where in Options the same can be changed later. */
export function FoundAgain({ sections }: { readonly sections: readonly OptionSection[] }) {
  return (
    <p class={styles.line}>
      {t('welcome_again')}{' '}
      {sections.map((section) => (
        <a key={section} href={`options.html#${section}`}>
          {t(`options_nav_${section}`)}
        </a>
      ))}
    </p>
  );
}
