import { t } from '../../../utils/platform/i18n.ts';
import { Icon } from '../../Icon.tsx';
import { CHECK } from '../../icons.ts';
import { Message } from '../../Message.tsx';
import styles from './SaveState.module.css';

/** What became of the last change. `at` tells one save from the next. */
export type Saving =
  | { readonly status: 'quiet' }
  | { readonly status: 'saved'; readonly at: number }
  | { readonly status: 'failed'; readonly full: boolean; readonly trying: boolean };

/** Says politely that a change is saved. */
export function Saved({ saving }: { readonly saving: Saving }) {
  return (
    <output class={styles.saved}>
      {saving.status === 'saved' && (
        <span class={styles.note} key={saving.at}>
          <Icon of={CHECK} size={16} />
          {t('options_saved')}
        </span>
      )}
    </output>
  );
}

/** A change that could not be written stays in view, wherever on the page it was made, with a way to try again. */
export function NotSaved({ saving, onTryAgain }: { readonly saving: Saving; readonly onTryAgain: () => void }) {
  if (saving.status !== 'failed') return null;
  return (
    <div class={styles.problem}>
      <Message kind="problem" title={t('options_not_saved_title')}>
        {t(saving.full ? 'options_not_saved_full' : 'options_not_saved_other')}{' '}
        <button type="button" class={styles.again} disabled={saving.trying} onClick={onTryAgain}>
          {t(saving.trying ? 'common_saving' : 'options_try_again')}
        </button>
      </Message>
    </div>
  );
}
