import { equipmentKey } from '../../utils/content/page-keys.ts';
import type { Equipment } from '../../utils/core/movement/exercise.ts';
import { number, t } from '../../utils/platform/i18n.ts';
import { THINGS } from '../options/movement/things.ts';
import { ToggleChip } from '../ToggleChip.tsx';
import styles from './ThingChips.module.css';

type Props = {
  readonly there: readonly Equipment[];
  /** How many movements are left with that, and of how many. */
  readonly left: number;
  readonly all: number;
  readonly onToggle: (thing: Equipment, there: boolean) => void;
};

/** What is within reach, each to be touched, and a sun that says what that comes to. */
export function ThingChips({ there, left, all, onToggle }: Props) {
  return (
    <div class={styles.things}>
      {THINGS.map(({ title, things }) => (
        <fieldset key={title} class={styles.set}>
          <legend class={styles.title}>{t(title)}</legend>
          <div class={styles.chips}>
            {things.map((thing) => (
              <ToggleChip
                key={thing}
                name={t(equipmentKey(thing))}
                on={there.includes(thing)}
                onToggle={(on) => onToggle(thing, on)}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <output class={styles.sun}>
        <span class={styles.number}>{number(left)}</span>
        <span>{t('options_left_of', all)}</span>
      </output>
    </div>
  );
}
