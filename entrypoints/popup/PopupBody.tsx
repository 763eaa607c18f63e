import { Actions } from '../../components/popup/Actions.tsx';
import { Body } from '../../components/popup/Frame.tsx';
import { headlineOf, partOf } from '../../components/popup/headline.ts';
import { PauseButton } from '../../components/popup/PauseButton.tsx';
import { QuickRow } from '../../components/popup/QuickRow.tsx';
import { Suggestion } from '../../components/popup/Suggestion.tsx';
import { Today } from '../../components/popup/Today.tsx';
import { SECOND } from '../../utils/core/time/moment.ts';
import { now, profile, reports, settings, view } from '../../utils/ui/store.ts';
import { canBreathe } from './offered.ts';
import { pressed } from './press.ts';
import type { Opened, PopupProps } from './props.ts';

/** Until the words of a moment are loaded. */
const NOTHING = { fact: '', reason: '' };

/** What stands under the scene: the fact and its reason, what can be done, and today. */
export function PopupBody({ parts, offer, opened, onToggle, spoken }: PopupProps) {
  const shown = view.value;
  const { at } = now.value;
  const { scene, undoUntil, asks, habit, position, phases, busy, callSince, decisions } = shown;
  const due = scene === 'due';
  const paused = scene === 'paused';
  const part = partOf(shown);
  const Own = part === null ? { headline: headlineOf, Buttons: Actions } : parts[part](true);
  const headline = Own?.headline(shown, at) ?? NOTHING;
  const latest = parts.latest(decisions.length > 0)?.latestText(decisions, at) ?? '';
  const unusable = reports.value.some((report) => report.what !== 'failed');
  const notices = unusable ? [...shown.notices, 'keptAside' as const] : shown.notices;
  // What is read first; meanwhile the movement keeps to its name, so that all stays in sight.
  const tells = asks !== null || notices.length > 0 || habit !== null;
  const crowded = tells || undoUntil !== null;
  const Top = parts.top(crowded);
  const Open = parts.open(opened !== null);
  const quick = !paused && !crowded && scene !== 'onBreak';
  // What is due is the only question then; today's line comes back with the answer.
  const today = !due && !tells;
  const Quick = parts.quick(quick && (phases || position !== null || busy !== null || callSince !== null));
  const open = (of: Opened) => opened === of && Open && <Open.OpenPart of={of} onClose={() => onToggle(of)} />;
  const sheet = open('why');
  return (
    <Body
      headline={headline}
      spoken={Own ? spoken(headline.fact, latest) : ''}
      latest={crowded || sheet ? '' : latest}
      why={decisions.length > 0 ? opened === 'why' : null}
      onWhy={() => onToggle('why')}
      sheet={sheet}
      sections={[
        crowded && Top && <Top.TopMessage notices={notices} />,
        Own && (
          <Own.Buttons
            view={shown}
            at={at}
            onAct={pressed}
            snoozeMinutes={settings.value.snoozeMinutes}
            choosing={opened === 'snooze'}
            onChoose={() => onToggle('snooze')}
            choices={open('snooze')}
          >
            {offer !== null && (
              <Suggestion
                offer={offer}
                ms={shown.coming.seconds * SECOND}
                brief={crowded || paused}
                onAnother={(due || scene === 'held') && (() => pressed('another'))}
              />
            )}
          </Own.Buttons>
        ),
        (quick || today) && (
          <div>
            {quick && (
              <>
                {Quick && <Quick.WhileInCall />}
                <QuickRow
                  view={shown}
                  onAct={pressed}
                  breathes={canBreathe(profile.value)}
                  position={Quick && <Quick.SitOrStand />}
                  calling={opened === 'call'}
                  look={Quick?.PRESSED}
                  onCall={() => onToggle('call')}
                  choices={open('call')}
                />
              </>
            )}
            {today && <Today view={shown} at={at} />}
          </div>
        ),
      ]}
      pause={
        !paused && (
          <PauseButton open={opened === 'pause'} onToggle={() => onToggle('pause')}>
            {open('pause')}
          </PauseButton>
        )
      }
    />
  );
}
