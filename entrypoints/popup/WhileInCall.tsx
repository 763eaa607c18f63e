import { CallLine } from '../../components/popup/CallLine.tsx';
import { view } from '../../utils/ui/store.ts';
import { press } from './press.ts';

export { PRESSED } from '../../components/popup/CallLine.tsx';

/** A call can be stood through. */
export function WhileInCall() {
  const { callSince } = view.value;
  if (callSince === null) return null;
  return (
    <CallLine view={view.value} since={callSince} onStand={() => press((acts) => acts.changePosition('stand', true))} />
  );
}
