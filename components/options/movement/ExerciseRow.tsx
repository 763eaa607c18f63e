import { useId, useState } from 'preact/hooks';
import type { ExerciseWords } from '../../../utils/content/words/exercise-words.ts';
import type { Exercise } from '../../../utils/core/movement/exercise.ts';
import type { Profile } from '../../../utils/core/movement/profile.ts';
import type { WhyNot } from '../../../utils/core/movement/remaining.ts';
import { duration, t } from '../../../utils/platform/i18n.ts';
import { listed, nameOf } from '../../../utils/platform/i18n-names.ts';
import { Button } from '../../Button.tsx';
import { Icon } from '../../Icon.tsx';
import { DOWN, UP } from '../../icons.ts';
import { ExerciseDetails } from './ExerciseDetails.tsx';
import { kindText } from './kind-text.ts';
import styles from './MovementRow.module.css';
import { needsText } from './needs-text.ts';
import { Steps } from './Steps.tsx';
import { whysText } from './why-not-text.ts';

type Props = {
  readonly exercise: Exercise;
  readonly profile: Profile;
  readonly whys: readonly WhyNot[];
  readonly wordsOf: (id: string) => Promise<ExerciseWords | null>;
  /** Id of the sentence that says why nothing can be started now. */
  readonly busy: string | undefined;
  readonly onHide: (hidden: boolean) => void;
  readonly onTry: () => void;
};

/** One movement: what it is, why not if it is left out, and all about it when it is opened. */
export function ExerciseRow({ exercise, profile, whys, wordsOf, busy, onHide, onTry }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const { own, hidden, gates } = profile;
  const mine = own.find((each) => each.id === exercise.id);
  const isOut = whys.length > 0;
  const isHidden = hidden.includes(exercise.id);
  const gated = exercise.gate !== null && gates[exercise.gate] === undefined && !exercise.besideWork;
  const facts = [kindText(exercise), duration(exercise.seconds * 1000), needsText(exercise.equipmentAnyOf)];
  return (
    <li class={styles.row} data-out={isOut}>
      <div>
        <h3 class={styles.name}>
          <button
            type="button"
            class={styles.toggle}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <Icon of={open ? UP : DOWN} size={16} />
            <span id={`${id}-name`}>{nameOf(exercise.id, own)}</span>
          </button>
        </h3>
        <div class={styles.under}>
          <p class={styles.facts}>{listed(facts)}</p>
          {isOut && (
            <p class={styles.why} id={`${id}-why`}>
              {t('options_out', whysText(whys))}
            </p>
          )}
          {!isOut && gated && <p class={styles.facts}>{t('options_gate_first')}</p>}
          {exercise.besideWork && <p class={styles.facts}>{t('options_beside')}</p>}
        </div>
      </div>
      <div class={`${styles.acts} ${styles.behind}`}>
        {!exercise.besideWork && (
          <Button
            kind="quiet"
            disabled={isOut || busy !== undefined}
            describedBy={[`${id}-name`, isOut ? `${id}-why` : busy].filter(Boolean).join(' ')}
            onClick={onTry}
          >
            {t('options_try')}
          </Button>
        )}
        <Button kind="quiet" describedBy={`${id}-name`} onClick={() => onHide(!isHidden)}>
          {t(isHidden ? 'options_show_again' : 'options_hide')}
        </Button>
      </div>
      <div class={styles.details} id={id} hidden={!open}>
        {open && (mine ? <Steps steps={mine.steps} /> : <ExerciseDetails id={exercise.id} wordsOf={wordsOf} />)}
      </div>
    </li>
  );
}
