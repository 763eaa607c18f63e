import { Actions, type Verbs } from '../../components/popup/Actions.tsx';
import { Frame } from '../../components/popup/Frame.tsx';
import { headlineOf, isResting } from '../../components/popup/headline.ts';
import { PauseButton } from '../../components/popup/PauseButton.tsx';
import { QuickRow } from '../../components/popup/QuickRow.tsx';
import { Scene } from '../../components/popup/Scene.tsx';
import { Suggestion } from '../../components/popup/Suggestion.tsx';
import { Today } from '../../components/popup/Today.tsx';
import { Undo } from '../../components/popup/Undo.tsx';
import type { Offer } from '../../utils/core/movement/offer.ts';
import { MINUTE, SECOND } from '../../utils/core/time/moment.ts';
import type { View } from '../../utils/core/tracking/shown.ts';
import { tomorrow } from '../../utils/core/tracking/holds.ts';
import { exerciseText, t } from '../../utils/platform/i18n.ts';
import { now, profile, reports, settings, view } from '../../utils/ui/store.ts';
import { canBreathe, halfHourMore } from './offered.ts';
import type { Parts } from './parts.ts';
import { press } from './press.ts';

const OPTIONS = '/options.html';
/** Longer than this no pause is told; what lies further off is "until I carry on". */
const LONGEST_PAUSE_MINUTES = 24 * 60;

/** Scenes in which somebody shows the movement on offer. */
const MOVING: ReadonlySet<View['scene']> = new Set(['working', 'due', 'held', 'away', 'countOnly']);

type Props = {
  readonly verbs: Verbs;
  readonly parts: Parts;
  readonly offer: Offer | null;
  readonly pausing: boolean;
  readonly onPausing: (pausing: boolean) => void;
  /** What a screen reader says after the last change. */
  readonly spoken: (fact: string, latest: string) => string;
};

/** The popup: what is, why, and what can be done about it. Right without the worker. */
export function PopupPage({ verbs, parts, offer, pausing, onPausing, spoken }: Props) {
  const shown = view.value;
  const { at } = now.value;
  const due = shown.scene === 'due';
  const paused = shown.scene === 'paused';
  const name = offer?.name ?? exerciseText(offer?.exercise ?? '', 'name');
  const moving = MOVING.has(shown.scene);
  const movement = moving ? parts.movement(offer?.exercise ?? null) : null;
  const SceneFigure = parts.figure(moving && movement !== null)?.SceneFigure;
  const Place = parts.place(movement === null)?.Place;
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
  const Notices = parts.notices(notices.length > 0)?.Notices;
  const PauseChoices = parts.pauseChoices(pausing)?.PauseChoices;
  return (
    <Frame
      scene={
        <Scene scene={shown.scene} ring={shown.ring} minutes={Math.floor(shown.streakMs / MINUTE)} options={OPTIONS}>
          {Place && <Place scene={shown.scene} />}
          {movement && SceneFigure && <SceneFigure movement={movement} label={t('popup_figure', name)} />}
        </Scene>
      }
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
        shown.undoUntil !== null && (
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
