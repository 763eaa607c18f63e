import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { sectionKey } from '../../../../utils/content/page-keys.ts';
import type { CheckWords } from '../../../../utils/content/words/check-words.ts';
import type { Units } from '../../../../utils/core/workspace/amount.ts';
import type { Answer, CheckItem, GivenAnswer } from '../../../../utils/core/workspace/checklist.ts';
import { t } from '../../../../utils/platform/i18n.ts';
import { Button } from '../../../Button.tsx';
import { arrowOf, useWalkKeys } from './keys.ts';
import { saidText } from './said-text.ts';
import type { Picture } from './use-pictures.ts';
import { WalkAnswers } from './WalkAnswers.tsx';
import { WalkDots } from './WalkDots.tsx';
import { WalkFix } from './WalkFix.tsx';
import { WalkPicture } from './WalkPicture.tsx';
import styles from './WalkStep.module.css';

type Props = {
  readonly item: CheckItem;
  readonly words: CheckWords;
  /** How far the walk has come: for each question whether it is answered, and which one this is. */
  readonly way: { readonly done: readonly boolean[]; readonly at: number };
  /** Said once, with the first question. */
  readonly about: string | null;
  /** Answered before this walk, and in it. */
  readonly before: GivenAnswer | null;
  readonly given: GivenAnswer | null;
  readonly picture: Picture | 'loading' | null;
  readonly units: Units;
  readonly onAnswer: (answer: Answer) => void;
  readonly onFixed: () => void;
  readonly onForward: () => void;
  /** `null` at the first question. */
  readonly onBack: (() => void) | null;
};

/** One question of the walk with its picture, how to check it, and what may be done at once. */
export function WalkStep(props: Props) {
  const { item, words, way, about, before, given, picture, units, onForward, onBack } = props;
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const [answered, setAnswered] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const answer = (chosen: Answer): void => {
    setAnswered(true);
    props.onAnswer(chosen);
  };
  useWalkKeys(root, { onAnswer: answer, onForward, onBack: () => onBack?.() });
  const again = given?.again ?? null;
  const fixing = given?.answer === 'no' || again !== null;
  const described = [`${id}-where`, before !== null && `${id}-said`, about !== null && `${id}-about`]
    .filter(Boolean)
    .join(' ');
  return (
    <section class={styles.step} aria-label={t('walk_name')} ref={root}>
      <div class={styles.ask}>
        <p class={styles.where} id={`${id}-where`}>
          <span class={styles.section}>{t(sectionKey(item.section))}</span>{' '}
          {t('walk_position', way.at + 1, way.done.length)}
        </p>
        {way.done.length > 1 && <WalkDots {...way} />}
        <h2 class={styles.question} ref={heading} tabIndex={-1} aria-describedby={described}>
          {words.question}
        </h2>
        {before !== null && (
          <p class={styles.said} id={`${id}-said`}>
            {saidText(before)}
          </p>
        )}
      </div>
      <div class={styles.main}>
        <WalkAnswers question={words.question} given={given?.answer ?? null} onAnswer={answer} />
        {fixing && (
          <WalkFix
            free={item.cost === 'free'}
            text={words.lowCostFix}
            again={again}
            arrived={answered}
            onFixed={() => {
              props.onFixed();
              // The button that had the focus goes away.
              next.current?.focus();
            }}
          />
        )}
        <div class={styles.ways}>
          {onBack !== null && (
            <Button kind="quiet" size="tall" title={arrowText('back')} shortcut={arrowOf('back')} onClick={onBack}>
              {t('walk_back')}
            </Button>
          )}
          <Button
            kind={fixing ? 'primary' : 'quiet'}
            size="tall"
            title={arrowText('forward')}
            shortcut={arrowOf('forward')}
            buttonRef={next}
            onClick={onForward}
          >
            {t(given === null ? 'walk_skip' : 'walk_next')}
          </Button>
          <a class={styles.leave} href="#workspace">
            {t('walk_leave')}
          </a>
        </div>
        {about !== null && (
          <p class={styles.about} id={`${id}-about`}>
            {about}
          </p>
        )}
      </div>
      <div class={styles.check}>
        <h3 class={styles.title}>{t('options_item_check')}</h3>
        <p>{words.check}</p>
      </div>
      <WalkPicture picture={picture} units={units} title={words.question} />
    </section>
  );
}

function arrowText(way: 'forward' | 'back'): string {
  return t(arrowOf(way) === 'ArrowLeft' ? 'walk_key_left' : 'walk_key_right');
}
