import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { BreakFrame } from '../../components/break/BreakFrame.tsx';
import { Feeling } from '../../components/break/Feeling.tsx';
import { GroundActions } from '../../components/break/GroundActions.tsx';
import { StepCount } from '../../components/break/StepCount.tsx';
import { SunTimer } from '../../components/break/SunTimer.tsx';
import { Text, Words } from '../../components/break/Words.tsx';
import type { Feeling as Felt } from '../../utils/core/history/entry.ts';
import { clockTime, duration, t } from '../../utils/platform/i18n.ts';
import { offer, view } from '../../utils/ui/store.ts';
import { feel, start } from '../../utils/ui/verbs.ts';
import { Bar } from './Bar.tsx';
import { closes } from './close-soon.ts';
import { OfferFigure } from './GuideFigure.tsx';
import { lengthFigure } from './lengths.ts';
import { closePage } from './one-page.ts';
import { isWhole, overTitle, type Over } from './over-title.ts';
import { learn, movements, nameOf } from './words.ts';
import { PLAY } from '../../components/icons.ts';

/** The end: what was done, in one sentence, what comes next, and one question that may be left alone. */
export function OverView({ over }: { readonly over: Over }) {
  const felt = useSignal<Felt | null>(null);
  const { doneMs, plannedMs, reliefOnly } = over;
  const next = secondHalf(over);
  useEffect(() => void learn(next === null ? [] : [next.exercise]), [next?.exercise]);
  const title = overTitle(over);
  return (
    <BreakFrame
      bar={<Bar end={{ label: t('break_close_panel'), onEnd: () => void closePage() }} counts={false} />}
      words={
        <Words title={title}>
          <Text>
            {next === null
              ? comesNext()
              : t('break_relief_text', nameOf(next.exercise), duration(view.value.coming.seconds * 1000))}
          </Text>
          {doneMs >= 1000 && reliefOnly === null && (
            <Feeling
              felt={felt.value}
              onFeel={(feeling) => {
                felt.value = feeling;
                void feel(over.startedAt, feeling);
              }}
            />
          )}
        </Words>
      }
      sun={
        <SunTimer
          share={isWhole(over) ? 1 : doneMs / plannedMs}
          label={title}
          full={null}
          moves={false}
          figure={next !== null && next.exercise in movements.value && <OfferFigure id={next.exercise} />}
        >
          <StepCount {...lengthFigure(doneMs)} step={0} of={1} />
        </SunTimer>
      }
      safety={null}
      ground={
        next === null ? (
          <GroundActions
            main={{ label: t('break_close_panel'), onPress: () => void closePage() }}
            note={closes.value ? t('break_closes') : undefined}
          />
        ) : (
          <GroundActions
            main={{ label: t('break_second_half'), icon: PLAY, onPress: () => void start(next) }}
            other={{ label: t('break_close_panel'), onPress: () => void closePage() }}
          />
        )
      }
    />
  );
}

/** The movement that belongs after a tool that was used alone, once the background has written that down. */
function secondHalf({ reliefOnly }: Over) {
  return reliefOnly !== null && view.value.remembered.wantsFollowUp === reliefOnly ? offer.value : null;
}

/** The next break as the state has it, once the background has written it down. */
function comesNext(): string {
  const { onBreak, due, next } = view.value;
  if (onBreak !== null) return '';
  if (due?.again?.because === 'cutShort') return t('break_comes_again', clockTime(due.again.at));
  return next === null ? '' : t('break_next_at', duration(Math.max(Math.round(next.inMs / 60_000), 1) * 60_000));
}
