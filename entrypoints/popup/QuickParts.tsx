import { CallLine } from '../../components/popup/CallLine.tsx';
import { PositionSwitch } from '../../components/popup/PositionSwitch.tsx';
import { view } from '../../utils/ui/store.ts';
import { press } from './press.ts';

export { PRESSED } from '../../components/popup/CallLine.tsx';

/** Sit or stand, where a rhythm changes between them or the person has said it. */
export function SitOrStand() {
  const { phases, position } = view.value;
  if (!phases && position === null) return null;
  return <PositionSwitch now={position?.now ?? null} onChange={(to) => press((acts) => acts.changePosition(to))} />;
}

/** A call can be stood through. */
export function WhileInCall() {
  const { callSince } = view.value;
  if (callSince === null) return null;
  return (
    <CallLine view={view.value} since={callSince} onStand={() => press((acts) => acts.changePosition('stand', true))} />
  );
}
