import { t } from '../../utils/platform/i18n.ts';
import styles from './StepDots.module.css';

/** Steps before the end, each a dot: done, now, or to come. */
const STEPS = [1, 2, 3] as const;

/** Where in the welcome one is; drawn as dots and said in words. */
export function StepDots({ step }: { readonly step: number }) {
  return (
    <p class={styles.place}>
      <span class={styles.dots} aria-hidden="true">
        {STEPS.map((each) => (
          <span key={each} class={styles.dot} data-is={each < step ? 'done' : each === step ? 'now' : 'coming'} />
        ))}
      </span>
      {step > STEPS.length ? t('welcome_steps_done') : t('welcome_step', step, STEPS.length)}
    </p>
  );
}
