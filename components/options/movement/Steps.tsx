import type { Step } from '../../../utils/content/words/exercise-words.ts';
import { t } from '../../../utils/platform/i18n.ts';
import styles from './Details.module.css';

type Told = string | Pick<Step, 'title' | 'detail'>;

/** What to do, in order. */
export function Steps({ steps }: { readonly steps: readonly Told[] }) {
  return (
    <div class={styles.details}>
      <div>
        <h4 class={styles.title}>{t('options_steps')}</h4>
        <ol class={styles.steps}>
          {steps.map((step, index) => (
            // A step has no name but its place.
            <li key={index}>{typeof step === 'string' ? step : <StepWords {...step} />}</li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function StepWords({ title, detail }: Pick<Step, 'title' | 'detail'>) {
  return (
    <>
      {title}
      {detail !== undefined && <span class={styles.detail}>{detail}</span>}
    </>
  );
}
