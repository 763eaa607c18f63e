import { BringGroup } from '../../../components/options/data/bring/BringGroup.tsx';
import { TakeGroup } from '../../../components/options/data/take/TakeGroup.tsx';
import { bring, bringing, leave, look } from './bring-now.ts';
import { take, taking } from './take-now.ts';

/** What is the person's own: taken along, brought in. */
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
    </>
  );
}
