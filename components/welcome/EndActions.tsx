import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import styles from './StepActions.module.css';

type Props = {
  /** The first movement is done: nothing is left to do here. */
  readonly done: boolean;
  readonly onBack: () => void;
  readonly onClose: () => void;
};

/** The ways out of the welcome: into Options, back, or done. */
export function EndActions({ done, onBack, onClose }: Props) {
  return (
    <>
      <a href="options.html">{t('welcome_options')}</a>
      <div class={styles.move}>
        <Button size="tall" onClick={onBack}>
          {t('welcome_back')}
        </Button>
        <Button kind={done ? 'primary' : 'second'} size="tall" onClick={onClose}>
          {t('welcome_close')}
        </Button>
      </div>
    </>
  );
}
