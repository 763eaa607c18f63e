import { useEffect } from 'preact/hooks';
import { ShareGroup } from '../../../components/options/data/share/ShareGroup.tsx';
import { today } from '../diary-now.ts';
import { failed, followSharing, forget, forgotten, remember, sharing, wish } from './sharing-now.ts';

/** What follows the person to their other computers, as it is stored. */
export function ShareNow() {
  useEffect(followSharing, []);
  if (sharing.value === null) return null;
  return (
    <ShareGroup
      sharing={sharing.value}
      failed={failed.value}
      today={today.value}
      forgotten={forgotten.value?.sharer ?? null}
      onShare={(change) => void wish(change)}
      onForget={(sharer) => void forget(sharer)}
      onUndo={() => void remember()}
    />
  );
}
