import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { IconButton } from '../IconButton.tsx';
import { CLOSE } from '../page-icons.ts';
import styles from './RemoveList.module.css';

type Item = { readonly id: string; readonly text: string; readonly note?: string | undefined };

type Props = {
  /** What it is a list of; spoken. */
  readonly label: string;
  readonly items: readonly Item[];
  /** Short items stand side by side where there is room. */
  readonly short?: boolean;
  /** Takes the focus when the last item is gone. */
  readonly whenEmpty?: { readonly current: HTMLElement | null };
  readonly onRemove: (id: string) => void;
};

/** A list whose items can be taken away. The focus of a row that is gone goes to the next one. */
export function RemoveList({ label, items, short = false, whenEmpty, onRemove }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<{ readonly at: number; readonly left: number } | null>(null);
  useLayoutEffect(() => {
    if (removed.current === null || items.length > removed.current.left) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    const next = buttons[Math.min(removed.current.at, buttons.length - 1)];
    removed.current = null;
    (next ?? whenEmpty?.current)?.focus();
  });
  return (
    <ul class={short ? `${styles.list} ${styles.short}` : styles.list} aria-label={label} ref={list}>
      {items.map(({ id, text, note }, at) => (
        <li class={styles.item} key={id}>
          <span class={styles.text}>
            {/* A host keeps its direction in a page that runs the other way. */}
            <bdi>{text}</bdi> {note !== undefined && <span class={styles.note}>{note}</span>}
          </span>
          <IconButton
            icon={CLOSE}
            label={t('options_remove', text)}
            onClick={() => {
              removed.current = { at, left: items.length - 1 };
              onRemove(id);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
