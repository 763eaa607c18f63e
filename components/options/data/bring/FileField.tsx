import { useRef, useState } from 'preact/hooks';
import { t } from '../../../../utils/platform/i18n.ts';
import { Button } from '../../../Button.tsx';
import styles from './FileField.module.css';

/** A file is chosen, or dropped on it. */
export function FileField({ disabled, onFile }: { readonly disabled: boolean; readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | undefined | null): void => {
    const file = files?.[0];
    if (file && !disabled) onFile(file);
  };
  return (
    <div
      class={styles.field}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      {/* The button opens it: a file field of its own looks different in every browser. */}
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.ini,application/json"
        aria-label={t('data_bring_choose')}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again, after it was saved anew.
          event.currentTarget.value = '';
        }}
      />
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {t('data_bring_choose')}
      </Button>
      <span class={styles.aside}>{t('data_bring_drop')}</span>
    </div>
  );
}
