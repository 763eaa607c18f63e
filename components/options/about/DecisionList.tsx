import type { Decision } from '../../../utils/core/tracking/decision.ts';
import { clockTime, t } from '../../../utils/platform/i18n.ts';
import { dateOf } from '../../../utils/platform/i18n-calendar.ts';
import { decisionText } from '../../decisions/decision-text.ts';
import styles from './DecisionList.module.css';

/** The last decisions with their reasons, newest first. */
export function DecisionList({ decisions }: { readonly decisions: readonly Decision[] }) {
  // What another version has stored may have no words here.
  const told = decisions
    .map((decision) => ({ decision, text: decisionText(decision) }))
    .filter(({ text }) => text !== '');
  if (told.length === 0) return <p class={styles.none}>{t('options_about_decisions_none')}</p>;
  return (
    <ol class={styles.list}>
      {decisions.map((decision, index) => {
        const words = wordsOf(decision);
        return (
          words && (
            // The list only grows at its beginning, and a decision has no name of its own.
            <li key={told.length - index} class={styles.item}>
              <time class={styles.time} dateTime={new Date(decision.at).toISOString()} title={dateOf(decision.at)}>
                {clockTime(decision.at)}
              </time>
              <span>{words}</span>
            </li>
          )
        );
      })}
    </ol>
  );
}

/** Decisions are stored for show and not looked at closely: one of another version, or a damaged one, has no words. */
function wordsOf(decision: Decision): string {
  try {
    return decisionText(decision);
  } catch {
    return '';
  }
}
