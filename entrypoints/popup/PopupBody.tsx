import { Actions } from '../../components/popup/Actions.tsx';
import { Body } from '../../components/popup/Frame.tsx';
import { isFresh } from '../../components/popup/fresh.ts';
import { headlineOf, partOf } from '../../components/popup/headline.ts';
import { PauseButton } from '../../components/popup/PauseButton.tsx';
import { QuickRow } from '../../components/popup/QuickRow.tsx';
import { Suggestion } from '../../components/popup/Suggestion.tsx';
import { SECOND } from '../../utils/core/time/moment.ts';
import { now, profile, settings, view } from '../../utils/ui/store.ts';
import { daily } from './daily.ts';
import { noticesNow } from './notices-now.ts';
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
  const latest =
    parts.latest(decisions.some((each) => 'ms' in each && isFresh(each, at)))?.latestText(decisions, at) ?? '';
  // What is read first; meanwhile the movement keeps to its name, so that all stays in sight.
  const told =
    asks !== null
      ? 'question'
      : noticesNow().length > 0
        ? 'notices'
        : habit !== null
          ? 'habit'
          : daily()
            ? 'daily'
            : null;
  const tells = told !== null;
  const top = undoUntil === null ? told : 'undo';
  const crowded = top !== null;
  const Top = top && parts[top](true)?.Top;
  const Open = parts.open(opened !== null);
  const quick = !paused && !crowded && scene !== 'onBreak';
  // What is due is the only question then, and in a call what can be done in it is enough; today's line comes back.
  const today = !due && !tells && callSince === null;
  const Today = parts.today(today)?.Today;
  const InCall = parts.call(quick && (busy !== null || callSince !== null));
  const Position = parts.position(quick && (phases || position !== null));
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
        Top && <Top />,
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
                {InCall && <InCall.WhileInCall />}
                <QuickRow
                  view={shown}
                  onAct={pressed}
                  breathes={canBreathe(profile.value)}
                  position={Position && <Position.SitOrStand />}
                  calling={opened === 'call'}
                  look={InCall?.PRESSED}
                  onCall={() => onToggle('call')}
                  choices={open('call')}
                />
              </>
            )}
            {Today && <Today view={shown} at={at} />}
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
