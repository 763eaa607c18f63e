import { t } from '../../../utils/platform/i18n.ts';
import { Message } from '../../Message.tsx';
import styles from './OnBreakNote.module.css';

/** Why nothing can be started now; the buttons point here. */
export function OnBreakNote({ id }: { readonly id: string }) {
  return (
    <div class={styles.note} id={id}>
      <Message kind="note" title={t('options_on_break')} />
    </div>
  );
}
