import type { CheckWords } from '../../../utils/content/words/check-words.ts';
import type { CheckItem, GivenAnswer } from '../../../utils/core/workspace/checklist.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { dateOf } from '../../../utils/platform/i18n-calendar.ts';
import { Sources } from '../Sources.tsx';
import styles from './CheckDetails.module.css';

type Props = { readonly item: CheckItem; readonly words: CheckWords; readonly given: GivenAnswer | null };

/** How to check, the cheap fix, another one, why, and where it comes from. */
export function CheckDetails({ item, words, given }: Props) {
  return (
    <div class={styles.details}>
      <Part title={t('options_item_check')} text={words.check} />
      <div class={styles.fix}>
        <Part title={t(item.cost === 'free' ? 'options_item_free' : 'options_item_cheap')} text={words.lowCostFix} />
      </div>
      <Part title={t('options_item_or')} text={words.fix} />
      <Part title={t('options_item_why')} text={words.reason} quiet />
      <details class={styles.sources}>
        <summary>{t('options_sources')}</summary>
        <Sources ids={item.sources} />
      </details>
      {given && <p class={styles.date}>{t('options_answered_on', dateOf(given.at))}</p>}
    </div>
  );
}

function Part({
  title,
  text,
  quiet = false,
}: {
  readonly title: string;
  readonly text: string;
  readonly quiet?: boolean;
}) {
  return (
    <div>
      <h4 class={styles.title}>{title}</h4>
      <p class={quiet ? styles.quiet : undefined}>{text}</p>
    </div>
  );
}
