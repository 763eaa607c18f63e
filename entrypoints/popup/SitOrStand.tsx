import { PositionSwitch } from '../../components/popup/PositionSwitch.tsx';
import { view } from '../../utils/ui/store.ts';
import { press } from './press.ts';

/** Sit or stand, where a rhythm changes between them or the person has said it. */
export function SitOrStand() {
  const { phases, position } = view.value;
  if (!phases && position === null) return null;
  return <PositionSwitch now={position?.now ?? null} onChange={(to) => press((acts) => acts.changePosition(to))} />;
}
