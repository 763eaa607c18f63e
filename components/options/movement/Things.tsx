import { EXERCISES } from '../../../utils/content/exercises.ts';
import { equipmentKey } from '../../../utils/content/page-keys.ts';
import type { Equipment } from '../../../utils/core/movement/exercise.ts';
import { plural, t } from '../../../utils/platform/i18n.ts';
import { Checkbox } from '../Checkbox.tsx';
import { Group } from '../Group.tsx';
import { CheckGrid } from './CheckGrid.tsx';
import { THINGS } from './things.ts';

type Props = {
  readonly there: readonly Equipment[];
  /** What the person calls the place. */
  readonly at: string;
  /** How many movements need something else. */
  readonly leavesOut: number;
  readonly onThing: (thing: Equipment, there: boolean) => void;
};

/** What is there to move with. */
export function Things({ there, at, leavesOut, onThing }: Props) {
  return (
    <Group
      title={at === '' ? t('options_things_title') : t('options_things_title_at', at)}
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
                onChange={(on) => onThing(thing, on)}
              />
            );
          })}
        </CheckGrid>
      ))}
    </Group>
  );
}
