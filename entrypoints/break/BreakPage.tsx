import { useEffect } from 'preact/hooks';
import { EndQuestion } from '../../components/break/EndQuestion.tsx';
import { Message } from '../../components/Message.tsx';
import { exerciseText, t } from '../../utils/platform/i18n.ts';
import { settings } from '../../utils/ui/store.ts';
import styles from './BreakPage.module.css';
import { closeSoon } from './close-soon.ts';
import { ElsewhereView } from './ElsewhereView.tsx';
import { FirstRunView } from './FirstRunView.tsx';
import { GuideView } from './GuideView.tsx';
import { stepNow, steps } from './guide.ts';
import { asksToEnd } from './keys.ts';
import { OfferView } from './OfferView.tsx';
import { OverView } from './OverView.tsx';
import { end, stage, unsaved } from './stage.ts';
import { words } from './words.ts';

/** The break page in whatever stage it is. */
export function BreakPage() {
  const { value } = stage;
  useEffect(() => (value.stage === 'over' ? closeSoon() : undefined), [value.stage]);
  const asks = value.stage === 'guide' && asksToEnd.value;
  return (
    <>
      <Shown />
      <output class="spoken">{announcement()}</output>
      {asks && <EndQuestion onEnd={end} onCarryOn={() => (asksToEnd.value = false)} />}
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
  return settings.value.safetyConfirmedAt === null ? <FirstRunView /> : <GuideView />;
}

/** Said once when a step begins, never each second. */
function announcement(): string {
  const slot = steps.value[stepNow.value];
  if (stage.value.stage !== 'guide' || slot === undefined || settings.value.safetyConfirmedAt === null) return '';
  const name = exerciseText(slot.exerciseId, 'name');
  const title = words.value[slot.exerciseId]?.steps[slot.step]?.title ?? name;
  return t('break_announce', name, slot.step + 1, slot.of, title);
}
