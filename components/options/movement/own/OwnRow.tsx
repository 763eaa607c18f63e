import { useId } from 'preact/hooks';
import { regionKey } from '../../../../utils/content/page-keys.ts';
import type { OwnExercise } from '../../../../utils/core/movement/own-exercise.ts';
import { duration, t } from '../../../../utils/platform/i18n.ts';
import { listed } from '../../../../utils/platform/i18n-names.ts';
import { Button } from '../../../Button.tsx';
import styles from '../MovementRow.module.css';
import { needsText } from '../needs-text.ts';

type Props = { readonly exercise: OwnExercise; readonly onChange: () => void; readonly onRemove: () => void };

/** One movement of the person's own. */
export function OwnRow({ exercise, onChange, onRemove }: Props) {
  const id = useId();
  const { name, seconds, regions, equipment } = exercise;
  const facts = [duration(seconds * 1000), ...regions.map((region) => t(regionKey(region))), needsText(equipment)];
  return (
    <div class={styles.row}>
      <div>
        <h3 class={styles.name} id={id}>
          {name}
        </h3>
        <p class={styles.facts}>{listed(facts)}</p>
      </div>
      <div class={styles.acts}>
        <Button kind="quiet" describedBy={id} onClick={onChange}>
          {t('options_own_edit')}
        </Button>
        <Button kind="quiet" describedBy={id} onClick={onRemove}>
          {t('options_own_remove')}
        </Button>
      </div>
    </div>
  );
}
