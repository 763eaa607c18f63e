import type { ComponentChildren } from 'preact';
import { t } from '../../../utils/platform/i18n.ts';
import { Mark } from '../../Mark.tsx';
import styles from './OptionsFrame.module.css';
import { SectionMenu } from './SectionMenu.tsx';
import { SectionNav } from './SectionNav.tsx';
import type { OptionSection } from './sections.ts';

type Props = {
  readonly section: OptionSection;
  /** Checklist items answered `no`. */
  readonly toDo: number;
  readonly children: ComponentChildren;
};

/** Navigation at the side, or in a bar on narrow screens, and one section of Options. */
export function OptionsFrame({ section, toDo, children }: Props) {
  return (
    <div class={styles.frame}>
      <nav class={styles.side} aria-label={t('options_nav')}>
        <div class={styles.stays}>
          <Brand />
          <SectionNav section={section} toDo={toDo} />
          <p class={styles.safety}>{t('safe_short')}</p>
        </div>
      </nav>
      <header class={styles.bar}>
        <Brand />
        <SectionMenu section={section} toDo={toDo} />
      </header>
      <main class={styles.main}>
        <div class={styles.content}>{children}</div>
        <p class={styles.foot}>{t('safe_short')}</p>
      </main>
    </div>
  );
}

function Brand() {
  return (
    <p class={styles.brand}>
      <Mark size={24} />
      {t('extension_name')}
    </p>
  );
}
