import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../utils/platform/i18n.ts';
import { Icon } from '../../Icon.tsx';
import { DOWN } from '../../icons.ts';
import styles from './SectionMenu.module.css';
import { SectionNav } from './SectionNav.tsx';
import type { OptionSection } from './sections.ts';

/** The navigation of narrow screens: the name of the open section opens the list. */
export function SectionMenu({ section, toDo }: { readonly section: OptionSection; readonly toDo: number }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => (menu.current ? closesWhenLeft(menu.current) : undefined), []);
  const name = t(`options_nav_${section}`);
  return (
    <details class={styles.menu} ref={menu}>
      <summary class={styles.summary} aria-label={t('options_nav_menu', name)}>
        {name}
        <Icon of={DOWN} />
      </summary>
      <nav class={styles.list} aria-label={t('options_nav')}>
        <SectionNav section={section} toDo={toDo} onPick={() => menu.current?.removeAttribute('open')} />
      </nav>
    </details>
  );
}

/** Closes a menu on Escape, and when the focus or a press goes elsewhere. */
function closesWhenLeft(menu: HTMLDetailsElement): () => void {
  const ended = new AbortController();
  const onLeave = (event: Event): void => {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  document.addEventListener('focusin', onLeave, { signal: ended.signal });
  document.addEventListener('pointerdown', onLeave, { signal: ended.signal });
  menu.addEventListener('keydown', onKeyDown, { signal: ended.signal });
  return () => ended.abort();
}
