import { BreakFrame } from '../../components/break/BreakFrame.tsx';
import { GroundActions } from '../../components/break/GroundActions.tsx';
import { StepCount } from '../../components/break/StepCount.tsx';
import { SunTimer } from '../../components/break/SunTimer.tsx';
import { Text, Words } from '../../components/break/Words.tsx';
import { duration, number, t } from '../../utils/platform/i18n.ts';
import { reportFailure } from '../../utils/platform/reports.ts';
import { changeProfile, changeSettings } from '../../utils/ui/verbs.ts';
import { Bar } from './Bar.tsx';
import { changeExercise } from './change-exercise.ts';
import { guide, length, resume } from './guide.ts';
import { OfferFigure } from './GuideFigure.tsx';
import { lengthFigure } from './lengths.ts';
import { end, saveNow } from './stage.ts';
import { beginAfter, cautionLeft, pass, waiting, type Waiting } from './waiting.ts';
import { nameOf, words } from './words.ts';

type Wait = {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly note: string;
  readonly onConfirm: () => void;
};

/** What is read before the first movement; the timer waits for it. */
export function WaitView({ on }: { readonly on: Waiting }) {
  const { title, text, confirm, note, onConfirm } = waitOf(on);
  const exercise = guide.value?.items[0]?.exerciseId ?? '';
  return (
    <BreakFrame
      bar={<Bar end={{ label: t('break_end'), onEnd: end }} />}
      words={
        <Words title={title} {...(on.for !== 'firstRun' && { place: nameOf(exercise) })}>
          <Text>{text}</Text>
        </Words>
      }
      sun={
        <SunTimer
          share={0}
          label={duration(length.value)}
          full={null}
          moves={false}
          figure={on.for === 'firstRun' ? null : <OfferFigure id={exercise} />}
        >
          <StepCount {...lengthFigure(length.value)} step={0} of={1} />
        </SunTimer>
      }
      safety={null}
      ground={
        <GroundActions
          main={{ label: confirm, onPress: onConfirm, focus: true }}
          note={note}
          another={on.for === 'firstRun' ? undefined : { label: t('break_not_this'), onPress: () => void notThis() }}
        />
      }
    />
  );
}

function waitOf(on: Waiting): Wait {
  switch (on.for) {
    case 'firstRun':
      return {
        title: t('break_first_title'),
        text: t('safe_first_run'),
        confirm: t('break_first_confirm'),
        note: t('break_first_waits'),
        onConfirm: () => void confirmFirstRun(on),
      };
    case 'gate':
      return {
        title: on.gate === 'band' ? t('break_gate_band') : t('break_gate_tool'),
        text: on.gate === 'band' ? t('safe_band') : t('safe_tool'),
        confirm: t('break_gate_confirm'),
        note: t('break_first_waits'),
        onConfirm: () => void confirmGate(on),
      };
    case 'caution':
      return {
        title: t('break_caution_title'),
        text: words.value[on.exercise]?.caution ?? '',
        confirm: t('break_caution_begin'),
        note: t('break_caution_begins', number(cautionLeft.value)),
        onConfirm: () => {
          beginAfter(on);
          void saveNow();
        },
      };
  }
}

/** Another one; where nothing is to be read before it, it begins. */
async function notThis(): Promise<void> {
  await changeExercise();
  if (waiting.value === null) resume();
  await saveNow();
}

async function confirmFirstRun(on: Extract<Waiting, { for: 'firstRun' }>): Promise<void> {
  await written(on, () => changeSettings((all) => ({ ...all, safetyConfirmedAt: Date.now() })));
}

async function confirmGate(on: Extract<Waiting, { for: 'gate' }>): Promise<void> {
  const { gate } = on;
  await written(on, () => changeProfile((before) => ({ ...before, gates: { ...before.gates, [gate]: Date.now() } })));
}

/** Begins, unless something else is to be read first. What cannot be written is told, and asked again next time. */
async function written(on: Parameters<typeof pass>[0], write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    await reportFailure('breakPage', error, Date.now());
    pass(on);
  }
  if (waiting.value === null || waiting.value.for === 'caution') {
    if (waiting.value?.for === 'caution') beginAfter(waiting.value);
    else resume();
    await saveNow();
  }
}
