import { Actions } from '../../components/popup/Actions.tsx';
import { Body } from '../../components/popup/Frame.tsx';
import { headlineOf, isResting } from '../../components/popup/headline.ts';
import { PauseButton } from '../../components/popup/PauseButton.tsx';
import { QuickRow } from '../../components/popup/QuickRow.tsx';
import { Suggestion } from '../../components/popup/Suggestion.tsx';
import { Today } from '../../components/popup/Today.tsx';
import { MINUTE, SECOND } from '../../utils/core/time/moment.ts';
import { tomorrow } from '../../utils/core/tracking/holds.ts';
import { now, profile, reports, settings, view } from '../../utils/ui/store.ts';
import { canBreathe, halfHourMore } from './offered.ts';
import { press } from './press.ts';
import { OPTIONS, type PopupProps } from './props.ts';

/** Longer than this no pause is told; what lies further off is "until I carry on". */
const LONGEST_PAUSE_MINUTES = 24 * 60;

/** What stands under the scene: the fact and its reason, what can be done, and today. */
export function PopupBody({ verbs, parts, offer, pausing, onPausing, spoken }: PopupProps) {
  const shown = view.value;
  const { at } = now.value;
  const due = shown.scene === 'due';
  const paused = shown.scene === 'paused';
  const resting = isResting(shown.scene);
  const Resting = parts.resting(resting);
  const headline = Resting?.restingHeadline(shown, at) ?? headlineOf(shown, at);
  const latest = parts.latest(shown.decisions.length > 0)?.latestText(shown.decisions, at) ?? '';
  const Buttons = Resting && shown.scene !== 'offHours' ? Resting.RestingActions : Actions;
  const unusable = reports.value.some((report) => report.what !== 'failed');
  const notices = unusable ? [...shown.notices, 'keptAside' as const] : shown.notices;
  // A notice or an undo is read first: meanwhile the movement keeps to its name, so that all stays in sight.
  const crowded = notices.length > 0 || shown.undoUntil !== null;
  const quick = !paused && !crowded && shown.scene !== 'onBreak';
  // What is due is the only question then; today's line comes back with the answer.
  const today = !due && notices.length === 0;
  const Undo = parts.undo(shown.undoUntil !== null)?.Undo;
  const Notices = parts.notices(notices.length > 0)?.Notices;
  const PauseChoices = parts.pauseChoices(pausing)?.PauseChoices;
  return (
    <Body
      headline={headline}
      options={OPTIONS}
      spoken={spoken(headline.fact, latest)}
      latest={crowded ? '' : latest}
      sections={[
        Notices && (
          <Notices
            notices={notices}
            options={OPTIONS}
            onRemindBy={(way) => press((acts) => acts.remindBy(way))}
            onDismiss={(notice) => press((acts) => acts.dismiss(notice))}
          />
        ),
        Undo && shown.undoUntil !== null && (
          <Undo
            until={shown.undoUntil}
            now={at}
            nextAt={shown.next?.at ?? null}
            onUndo={() => press((acts) => acts.undoSkip())}
          />
        ),
        <Buttons
          {...verbs}
          view={shown}
          snoozeMs={settings.value.snoozeMinutes * MINUTE}
          canBeLonger={shown.pause?.until !== null && halfHourMore() <= LONGEST_PAUSE_MINUTES}
        >
          {offer !== null && (
            <Suggestion offer={offer} ms={shown.coming.seconds * SECOND} aside={paused} brief={crowded} />
          )}
        </Buttons>,
        (quick || today) && (
          <div>
            {quick && (
              <QuickRow
                onHadBreak={verbs.onHadBreak}
                onTense={canBreathe(profile.value) ? () => press((acts) => acts.tense()) : null}
              />
            )}
            {today && <Today view={shown} at={at} />}
          </div>
        ),
      ]}
      pause={
        !paused && (
          <PauseButton open={pausing} onToggle={() => onPausing(!pausing)}>
            {PauseChoices && (
              <PauseChoices
                now={at}
                tomorrow={tomorrow(settings.value, now.value)}
                onChoose={(length) => {
                  onPausing(false);
                  press((acts) => acts.pauseFor(length));
                }}
              />
            )}
          </PauseButton>
        )
      }
    />
  );
}
