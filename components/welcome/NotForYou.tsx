import { EXERCISES } from '../../utils/content/exercises.ts';
import { limitKey } from '../../utils/content/page-keys.ts';
import { MOVEMENT_LIMITS, type MovementLimit } from '../../utils/core/movement/limits.ts';
import { plural, t } from '../../utils/platform/i18n.ts';
import { Checkbox } from '../options/Checkbox.tsx';
import { More } from './More.tsx';
import styles from './NotForYou.module.css';

type Props = {
  readonly said: readonly MovementLimit[];
  readonly onSay: (limit: MovementLimit, said: boolean) => void;
};

/** What is not for the person, folded away until it is asked for. */
export function NotForYou({ said, onSay }: Props) {
  const out = EXERCISES.filter(({ leftOutBy }) => leftOutBy.some((limit) => said.includes(limit))).length;
  return (
    <More title={t('welcome_limits')} sum={said.length > 0 ? plural('welcome_limits_out', out) : undefined}>
      <p class={styles.lead}>{t('options_limits_lead')}</p>
      {MOVEMENT_LIMITS.map((limit) => (
        <Checkbox
          key={limit}
          name={t(limitKey(limit, 'name'))}
          note={t(limitKey(limit, 'question'))}
          on={said.includes(limit)}
          onChange={(on) => onSay(limit, on)}
        />
      ))}
    </More>
  );
}
