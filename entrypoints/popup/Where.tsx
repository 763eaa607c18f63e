import { PlaceSelect } from '../../components/popup/PlaceSelect.tsx';
import { workspaces } from '../../utils/ui/store.ts';
import { press } from './press.ts';

/** The place, where there are several to choose from. */
export function Where() {
  const { places, current } = workspaces.value;
  const inUse = places.filter(({ archivedAt }) => archivedAt === null);
  if (inUse.length < 2) return null;
  return <PlaceSelect places={inUse} current={current} onUse={(place) => press((acts) => acts.workAt(place))} />;
}
