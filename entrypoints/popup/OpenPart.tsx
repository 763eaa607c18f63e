import { CallChoices } from '../../components/popup/CallChoices.tsx';
import { PauseChoices } from '../../components/popup/PauseChoices.tsx';
import { SnoozeChoices } from '../../components/popup/SnoozeChoices.tsx';
import { WhySheet } from '../../components/popup/WhySheet.tsx';
import { tomorrow } from '../../utils/core/tracking/holds.ts';
import { now, settings, view } from '../../utils/ui/store.ts';
import { press } from './press.ts';
import type { Opened } from './props.ts';

type Props = {
  readonly of: Opened;
  readonly onClose: () => void;
};

/** What is open: a list, which a choice closes, or the last decisions. */
export function OpenPart({ of, onClose }: Props) {
  const { at } = now.value;
  const choose: typeof press = (act) => {
    onClose();
    press(act);
  };
  switch (of) {
    case 'pause':
      return (
        <PauseChoices
          now={at}
          tomorrow={tomorrow(settings.value, now.value)}
          onChoose={(length) => choose((acts) => acts.pauseFor(length))}
          onDone={() => choose((acts) => acts.setWorkday(false))}
        />
      );
    case 'snooze':
      return <SnoozeChoices now={at} onChoose={(length) => choose((acts) => acts.snooze(length))} />;
    case 'call':
      return (
        <CallChoices
          now={at}
          busy={view.value.busy}
          onChoose={(kind, minutes) => choose((acts) => acts.beBusy(kind, minutes))}
          onOver={() => choose((acts) => acts.free())}
        />
      );
    case 'why':
      return <WhySheet decisions={view.value.decisions} onBack={onClose} />;
  }
}
