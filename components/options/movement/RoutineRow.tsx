import { useId } from 'preact/hooks';
import type { RoutineId } from '../../../utils/content/routines.ts';
import { routineKey } from '../../../utils/content/page-keys.ts';
import type { WhyNot } from '../../../utils/core/movement/remaining.ts';
import { lengthMs } from '../../../utils/core/movement/session-steps.ts';
import type { SessionItem } from '../../../utils/core/movement/session.ts';
import { duration, t } from '../../../utils/platform/i18n.ts';
import { listed, nameOf } from '../../../utils/platform/i18n-names.ts';
import { Button } from '../../Button.tsx';
import styles from './MovementRow.module.css';
import { whysText } from './why-not-text.ts';

type Props = {
  readonly id: RoutineId;
  readonly items: readonly SessionItem[];
  readonly onceADay: boolean;
  readonly whysOf: (id: string) => readonly WhyNot[];
  /** Id of the sentence that says why nothing can be started now. */
  readonly busy: string | undefined;
  readonly onStart: (id: string, seconds: number) => void;
};

/** One routine: what it is made of, how long it is, and why not if it cannot be started. */
export function RoutineRow({ id, items, onceADay, whysOf, busy, onStart }: Props) {
  const name = useId();
  const out = items.filter(({ exerciseId }) => whysOf(exerciseId).length > 0);
  const ms = lengthMs(items);
  const whys = out.map(({ exerciseId }) =>
    t('options_routine_why', nameOf(exerciseId, []), whysText(whysOf(exerciseId))),
  );
  return (
    <li class={styles.row} data-out={out.length > 0}>
      <div>
        <h3 class={styles.name} id={name}>
          {t(routineKey(id))} <span class={styles.length}>{duration(ms)}</span>
        </h3>
        <p class={styles.facts}>{listed(items.map(itemText))}</p>
        {onceADay && <p class={styles.facts}>{t('options_routine_once')}</p>}
        {out.length > 0 && (
          <ul class={styles.why} id={`${name}-why`}>
            {whys.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        )}
      </div>
      <div class={styles.acts}>
        <Button
          kind="quiet"
          disabled={out.length > 0 || busy !== undefined}
          describedBy={[name, out.length > 0 ? `${name}-why` : busy].filter(Boolean).join(' ')}
          onClick={() => onStart(id, ms / 1000)}
        >
          {t('options_routine_start')}
        </Button>
      </div>
    </li>
  );
}

function itemText({ exerciseId, seconds }: SessionItem): string {
  return t('options_routine_item', nameOf(exerciseId, []), duration(seconds * 1000));
}
