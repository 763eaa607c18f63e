import { FEELINGS, type Feeling as Felt } from '../../utils/core/history/entry.ts';
import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import styles from './Feeling.module.css';

type Props = {
  /** What was said; `null` before. */
  readonly felt: Felt | null;
  readonly onFeel: (feeling: Felt) => void;
};

/** The one question after a break. Leaving it alone is an answer too. */
export function Feeling({ felt, onFeel }: Props) {
  if (felt !== null)
    return (
      <output class={styles.noted}>{t(felt === 'worse' ? 'break_feeling_worse_noted' : 'break_feeling_noted')}</output>
    );
  return (
    <fieldset class={styles.feeling}>
      <legend class={styles.ask}>{t('break_feeling_ask')}</legend>
      {FEELINGS.map((feeling) => (
        <Button key={feeling} kind="quiet" onClick={() => onFeel(feeling)}>
          {t(`break_feeling_${feeling}`)}
        </Button>
      ))}
    </fieldset>
  );
}
