import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../../utils/platform/i18n.ts';
import { Button } from '../../../Button.tsx';
import { Message } from '../../../Message.tsx';
import { UNDO } from '../../../page-icons.ts';
import { countText } from './count-text.ts';
import styles from './Deleted.module.css';
import type { Erasing } from './erasing.ts';

/** Says what was deleted, offers it back as long as that can be, and says what became of it. The focus comes here. */
export function Deleted({ erasing, onUndo }: { readonly erasing: Erasing; readonly onUndo: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  const { is } = erasing;
  useEffect(() => {
    if (is === 'deleted') box.current?.querySelector('button')?.focus();
    // The button that had the focus is gone.
    else if (document.activeElement === document.body && is !== 'quiet') box.current?.focus();
  }, [is]);
  const gone = erasing.is === 'deleted' || erasing.is === 'final' ? erasing : null;
  return (
    <div class={styles.box} ref={box} tabIndex={-1}>
      <output class={styles.said}>
        {gone && (
          <Message
            kind="note"
            title={t(
              'data_erase_done',
              gone.what === 'everything' ? t('data_erase_the_everything') : countText(gone.count),
            )}
          >
            <p>{t(textOf(gone))}</p>
            {gone.is === 'deleted' && (
              <Button kind="second" icon={UNDO} onClick={onUndo}>
                {t('data_erase_undo')}
              </Button>
            )}
          </Message>
        )}
        {is === 'back' && <Message kind="good" title={t('data_erase_back')} />}
      </output>
    </div>
  );
}

function textOf({ is, stuck }: { readonly is: 'deleted' | 'final'; readonly stuck: boolean }) {
  if (is === 'final') return 'data_erase_final';
  return stuck ? 'data_erase_not_back' : 'data_erase_still';
}
