import { BringGroup } from '../../../components/options/data/bring/BringGroup.tsx';
import { EraseGroup } from '../../../components/options/data/erase/EraseGroup.tsx';
import { TakeGroup } from '../../../components/options/data/take/TakeGroup.tsx';
import { today } from '../diary-now.ts';
import { bring, bringing, leave, look } from './bring-now.ts';
import { count, countNow, eraseNow, erasing, undo } from './erase-now.ts';
import { take, taking } from './take-now.ts';

/** What is the person's own: taken along, brought in, deleted. */
export function YoursNow() {
  return (
    <>
      <TakeGroup taking={taking.value} onTake={(what) => void take(what)} />
      <BringGroup
        bringing={bringing.value}
        onFile={(file) => void look(file)}
        onBring={(wishes) => void bring(wishes)}
        onLeave={leave}
      />
      <EraseGroup
        today={today.value}
        erasing={erasing.value}
        count={count.value}
        onCount={(wished) => void countNow(wished)}
        onErase={(wished) => void eraseNow(wished)}
        onUndo={() => void undo()}
      />
    </>
  );
}
