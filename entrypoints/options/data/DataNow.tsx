import { EraseNow } from './EraseNow.tsx';
import { ShareNow } from './ShareNow.tsx';
import { YoursNow } from './YoursNow.tsx';

/** The section on what is stored: taken along, brought in, shared, deleted. */
export function DataNow() {
  return (
    <>
      <YoursNow />
      <ShareNow />
      <EraseNow />
    </>
  );
}
