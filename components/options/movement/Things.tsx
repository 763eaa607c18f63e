import { EXERCISES } from '../../../utils/content/exercises.ts';
import { equipmentKey } from '../../../utils/content/page-keys.ts';
import { withEquipment, type ProfileChange } from '../../../utils/core/movement/edit-profile.ts';
import type { Equipment } from '../../../utils/core/movement/exercise.ts';
import { plural, t } from '../../../utils/platform/i18n.ts';
import { Checkbox } from '../Checkbox.tsx';
import { Group } from '../Group.tsx';
import { CheckGrid } from './CheckGrid.tsx';
import { THINGS } from './things.ts';

type Props = {
  readonly there: readonly Equipment[];
  /** How many movements need something else. */
  readonly leavesOut: number;
  readonly onEdit: (change: ProfileChange) => void;
};

/** What is there to move with. */
export function Things({ there, leavesOut, onEdit }: Props) {
  return (
    <Group
      title={t('options_things_title')}
      lead={t('options_things_lead')}
      sum={leavesOut > 0 ? t('options_leaves_out', leavesOut) : undefined}
    >
      {THINGS.map(({ title, hint, things }) => (
        <CheckGrid key={title} title={t(title)} {...(hint ? { hint: t(hint) } : {})}>
          {things.map((thing) => {
            const uses = EXERCISES.filter(({ equipmentAnyOf }) => equipmentAnyOf.includes(thing)).length;
            return (
              <Checkbox
                key={thing}
                name={t(equipmentKey(thing))}
                note={plural('options_things_uses', uses)}
                on={there.includes(thing)}
                onChange={(on) => onEdit(withEquipment(thing, on))}
              />
            );
          })}
        </CheckGrid>
      ))}
    </Group>
  );
}
