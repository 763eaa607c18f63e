import { EraseGroup } from '../../../components/options/data/erase/EraseGroup.tsx';
import { today } from '../diary-now.ts';
import { count, countNow, eraseNow, erasing, undo } from './erase-now.ts';

/** What is the person's own, deleted. */
export function EraseNow() {
  return (
    <EraseGroup
      today={today.value}
      erasing={erasing.value}
      count={count.value}
      onCount={(wished) => void countNow(wished)}
      onErase={(wished) => void eraseNow(wished)}
      onUndo={() => void undo()}
    />
  );
}
