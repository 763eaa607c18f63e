import { EXERCISES } from '../../../utils/content/exercises.ts';
import { limitKey } from '../../../utils/content/page-keys.ts';
import { withLimit, type ProfileChange } from '../../../utils/core/movement/edit-profile.ts';
import { MOVEMENT_LIMITS, type MovementLimit } from '../../../utils/core/movement/limits.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Checkbox } from '../Checkbox.tsx';
import { Group } from '../Group.tsx';

type Props = {
  readonly said: readonly MovementLimit[];
  /** How many movements they leave out together. */
  readonly leavesOut: number;
  readonly onEdit: (change: ProfileChange) => void;
};

/** What a person may say that some movements are not for them, each with its question. */
export function Limits({ said, leavesOut, onEdit }: Props) {
  return (
    <Group
      title={t('options_limits_title')}
      lead={t('options_limits_lead')}
      sum={leavesOut > 0 ? t('options_leaves_out', leavesOut) : undefined}
    >
      {MOVEMENT_LIMITS.map((limit) => {
        const out = EXERCISES.filter(({ leftOutBy }) => leftOutBy.includes(limit)).length;
        return (
          <Checkbox
            key={limit}
            name={t(limitKey(limit, 'name'))}
            hint={t(limitKey(limit, 'question'))}
            aside={t('options_leaves_out', out)}
            on={said.includes(limit)}
            onChange={(on) => onEdit(withLimit(limit, on))}
          />
        );
      })}
    </Group>
  );
}
