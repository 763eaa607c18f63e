import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import styles from './Panel.module.css';

type Props = {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Escape, or anything else that closes it. */
  readonly onClose: () => void;
};

/** A question or a list over the page; what is under it waits. */
export function Panel({ title, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // Closed before it goes, it gives the focus back to where it was.
    return () => current?.close();
  }, []);
  return (
    <dialog class={styles.panel} ref={dialog} aria-labelledby={id} onClose={onClose}>
      <h2 class={styles.title} id={id}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}

/** The buttons at the end of a panel. */
export function PanelActions({ children }: { readonly children: ComponentChildren }) {
  return <div class={styles.actions}>{children}</div>;
}
