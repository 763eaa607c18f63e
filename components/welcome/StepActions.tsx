import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import styles from './StepActions.module.css';

type Props = {
  readonly onSkip: () => void;
  /** `null` in the first step. */
  readonly onBack: (() => void) | null;
};

/** The ways out of a step: skip, which is a word, back, and continue, which Enter does too. */
export function StepActions({ onSkip, onBack }: Props) {
  return (
    <>
      <button type="button" class={styles.skip} onClick={onSkip}>
        {t('welcome_skip')}
      </button>
      <div class={styles.move}>
        {onBack !== null && (
          <Button size="tall" onClick={onBack}>
            {t('welcome_back')}
          </Button>
        )}
        <Button kind="primary" size="tall" type="submit">
          {t('welcome_continue')}
        </Button>
      </div>
    </>
  );
}
