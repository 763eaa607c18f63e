import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../../../utils/platform/i18n.ts';
import { Button } from '../../../Button.tsx';
import { UNDO } from '../../../page-icons.ts';
import styles from './Removed.module.css';

/** Says what was removed and offers it back; the focus of the row that is gone comes here. */
export function Removed({ name, onUndo }: { readonly name: string; readonly onUndo: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => undo.current?.focus(), []);
  return (
    <p class={styles.line}>
      <span id="own-removed">{t('options_own_removed', name)}</span>
      <Button kind="quiet" icon={UNDO} buttonRef={undo} describedBy="own-removed" onClick={onUndo}>
        {t('options_own_undo')}
      </Button>
    </p>
  );
}
