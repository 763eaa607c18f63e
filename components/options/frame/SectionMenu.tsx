import { useRef } from 'preact/hooks';
import { t } from '../../../utils/platform/i18n.ts';
import { Icon } from '../../Icon.tsx';
import styles from './SectionMenu.module.css';
import { SectionNav } from './SectionNav.tsx';
import type { OptionSection } from './sections.ts';

/** The navigation of narrow screens: the name of the open section opens the list. */
export function SectionMenu({ section, toDo }: { readonly section: OptionSection; readonly toDo: number }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => menu.current?.removeAttribute('open');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    close();
    menu.current.querySelector('summary')?.focus();
  };
  const onFocusOut = (event: FocusEvent): void => {
    const next = event.relatedTarget;
    if (next instanceof Node && !menu.current?.contains(next)) close();
  };
  const name = t(`options_nav_${section}`);
  return (
    <details class={styles.menu} ref={menu} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <summary class={styles.summary} aria-label={t('options_nav_menu', name)}>
        {name}
        <Icon name="down" />
      </summary>
      <nav class={styles.list} aria-label={t('options_nav')}>
        <SectionNav section={section} toDo={toDo} onPick={close} />
      </nav>
    </details>
  );
}
