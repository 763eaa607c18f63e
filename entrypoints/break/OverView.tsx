import { BreakFrame } from '../../components/break/BreakFrame.tsx';
import { GroundActions } from '../../components/break/GroundActions.tsx';
import { StepCount } from '../../components/break/StepCount.tsx';
import { SunTimer } from '../../components/break/SunTimer.tsx';
import { Text, Words } from '../../components/break/Words.tsx';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { clockTime, duration, t } from '../../utils/platform/i18n.ts';
import { view } from '../../utils/ui/store.ts';
import { Bar } from './Bar.tsx';
import { closes } from './close-soon.ts';
import { cutShort, lengthFigure, part, spelled } from './lengths.ts';
import { closePage } from './one-page.ts';
import type { Stage } from './stage.ts';

/** This share of the time done counts as the whole, as it does in the ledger. */
const ENOUGH = 0.8;

/** The end: what was done, in one sentence, and what comes next. */
export function OverView({ over }: { readonly over: Extract<Stage, { stage: 'over' }> }) {
  const { doneMs, plannedMs, allSteps, exercise } = over;
  const whole = allSteps || doneMs >= ENOUGH * plannedMs;
  const region = EXERCISES.find((each) => each.id === exercise)?.regions[0] ?? 'wholeBody';
  const title = whole
    ? t('break_done', spelled(doneMs), part(region))
    : doneMs < 1000
      ? t('break_not_begun')
      : cutShort(doneMs, plannedMs);
  return (
    <BreakFrame
      bar={<Bar end={{ label: t('break_close_panel'), onEnd: () => void closePage() }} counts={false} />}
      words={
        <Words title={title}>
          <Text>{comesNext()}</Text>
        </Words>
      }
      sun={
        <SunTimer share={whole ? 1 : doneMs / plannedMs} label={title} full={null} moves={false}>
          <StepCount {...lengthFigure(doneMs)} step={0} of={1} />
        </SunTimer>
      }
      safety={null}
      ground={
        <GroundActions
          main={{ label: t('break_close_panel'), onPress: () => void closePage() }}
          note={closes.value ? t('break_closes') : undefined}
        />
      }
    />
  );
}

/** The next break as the state has it, once the background has written it down. */
function comesNext(): string {
  const { onBreak, due, next } = view.value;
  if (onBreak !== null) return '';
  if (due?.again?.because === 'cutShort') return t('break_comes_again', clockTime(due.again.at));
  return next === null ? '' : t('break_next_at', duration(Math.max(Math.round(next.inMs / 60_000), 1) * 60_000));
}
