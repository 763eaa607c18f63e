import { useEffect } from 'preact/hooks';
import { CannotPanel } from '../../components/break/CannotPanel.tsx';
import { EndQuestion } from '../../components/break/EndQuestion.tsx';
import { KeysPanel } from '../../components/break/KeysPanel.tsx';
import { Message } from '../../components/Message.tsx';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { t } from '../../utils/platform/i18n.ts';
import styles from './BreakPage.module.css';
import { closeSoon } from './close-soon.ts';
import { ElsewhereView } from './ElsewhereView.tsx';
import { FarView } from './FarView.tsx';
import { stepNow, steps } from './guide.ts';
import { GuideView } from './GuideView.tsx';
import { asksToEnd, asksToLeaveOut, showsKeys, stopAsking, stopAskingToLeaveOut } from './keys.ts';
import { leaveOut } from './leave-out.ts';
import { OfferView } from './OfferView.tsx';
import { OverView } from './OverView.tsx';
import { unsaved } from './keep.ts';
import { end, stage } from './stage.ts';
import { speak } from './voice.ts';
import { waiting } from './waiting.ts';
import { WaitView } from './WaitView.tsx';
import { nameOf, words } from './words.ts';

/** The break page in whatever stage it is. */
export function BreakPage() {
  const { value } = stage;
  useEffect(() => {
    if (value.stage !== 'guide') stopAsking();
    return value.stage === 'over' ? closeSoon() : undefined;
  }, [value.stage]);
  const said = announcement();
  useEffect(() => speak(said), [said]);
  return (
    <>
      <Shown />
      <output class="spoken">{said}</output>
      <Panels />
      {unsaved.value && (
        <div class={styles.problem}>
          <Message kind="problem" title={t('break_could_not_save')} />
        </div>
      )}
    </>
  );
}

function Shown() {
  const { value } = stage;
  if (value.stage === 'opening') return null;
  if (value.stage === 'offer') return <OfferView />;
  if (value.stage === 'elsewhere') return <ElsewhereView />;
  if (value.stage === 'over') return <OverView over={value} />;
  if (waiting.value !== null) return <WaitView on={waiting.value} />;
  const slot = steps.value[stepNow.value];
  if (slot === undefined) return null;
  return isForEyes(slot.exerciseId) ? <FarView slot={slot} /> : <GuideView slot={slot} />;
}

function Panels() {
  const { value } = stage;
  const out = asksToLeaveOut.value;
  if (showsKeys.value) return <KeysPanel onClose={() => (showsKeys.value = false)} />;
  if (value.stage !== 'guide') return null;
  if (asksToEnd.value) return <EndQuestion onEnd={end} onCarryOn={() => (asksToEnd.value = false)} />;
  if (out === null) return null;
  return (
    <CannotPanel
      exercise={nameOf(out)}
      limits={EXERCISES.find(({ id }) => id === out)?.leftOutBy ?? []}
      onClose={stopAskingToLeaveOut}
      onLeaveOut={(because) => {
        stopAskingToLeaveOut();
        void leaveOut(out, because);
      }}
    />
  );
}

/** Said once when a step begins, never each second. */
function announcement(): string {
  const slot = steps.value[stepNow.value];
  if (stage.value.stage !== 'guide' || slot === undefined || waiting.value !== null) return '';
  if (isForEyes(slot.exerciseId)) return t('break_far_title');
  const name = nameOf(slot.exerciseId);
  const title = words.value[slot.exerciseId]?.steps[slot.step]?.title ?? name;
  const text = t('break_announce', name, slot.step + 1, slot.of, title);
  if (slot.side === null) return text;
  return t('break_announce_side', slot.side === 'left' ? t('break_left_side') : t('break_right_side'), text);
}

function isForEyes(exercise: string): boolean {
  return EXERCISES.some(({ id, kind }) => id === exercise && kind === 'eyes');
}
