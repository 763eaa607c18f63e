import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { WORKSPACE_LIMITS } from '../../../utils/core/workspace/workspaces.ts';
import { t } from '../../../utils/platform/i18n.ts';
import styles from './NoteField.module.css';

type Props = { readonly text: string; readonly onSave: (text: string) => void };

/** Typing is kept after so many ms without a letter, and whenever the field is left. */
const AFTER = 600;

/** The person's own words on an item. */
export function NoteField({ text, onSave }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  // Another page may change it as well: it is shown unless somebody types here.
  const typed = draft ?? text;
  const pending = useRef<{ readonly text: string; readonly timer: number } | null>(null);
  const keep = (): void => {
    if (pending.current === null) return;
    clearTimeout(pending.current.timer);
    onSave(pending.current.text);
    pending.current = null;
  };
  // A page that is closed while somebody types keeps what stands there.
  useEffect(() => {
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  const full = typed.length >= WORKSPACE_LIMITS.note;
  return (
    <div class={styles.field}>
      <label class={styles.label} for={id}>
        {t('workspace_note')}
      </label>
      <textarea
        class={styles.text}
        id={id}
        rows={2}
        maxLength={WORKSPACE_LIMITS.note}
        value={typed}
        aria-describedby={full ? `${id}-full` : undefined}
        onInput={({ currentTarget: { value } }) => {
          setDraft(value);
          if (pending.current !== null) clearTimeout(pending.current.timer);
          pending.current = { text: value, timer: window.setTimeout(keep, AFTER) };
        }}
        onBlur={() => {
          keep();
          setDraft(null);
        }}
      />
      {full && (
        <output class={styles.full} id={`${id}-full`}>
          {t('workspace_note_full', WORKSPACE_LIMITS.note)}
        </output>
      )}
    </div>
  );
}
