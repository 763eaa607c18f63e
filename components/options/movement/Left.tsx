import { number, plural, t } from '../../../utils/platform/i18n.ts';
import styles from './Left.module.css';

/** How many movements fit what the person says, said anew with each change. */
export function Left({ left, all }: { readonly left: number; readonly all: number }) {
  return (
    <output class={styles.left}>
      <span>
        <span class={styles.number}>{number(left)}</span> <span class={styles.of}>{t('options_left_of', all)}</span>
      </span>{' '}
      <span class={styles.text}>{textOf(left, all)}</span>
    </output>
  );
}

function textOf(left: number, all: number): string {
  if (left === 0) return t('options_left_none');
  return left === all ? t('options_left_all') : plural('options_left_text', left);
}
