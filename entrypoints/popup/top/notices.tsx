import { Notices } from '../../../components/popup/Notices.tsx';
import { press } from '../press.ts';
import { noticesNow } from '../notices-now.ts';

/** Something worth knowing. */
export function Top() {
  return (
    <Notices
      notices={noticesNow()}
      onRemindBy={(way) => press((acts) => acts.remindBy(way))}
      onSit={() => press((acts) => acts.changePosition('sit'))}
      onDismiss={(notice) => press((acts) => acts.dismiss(notice))}
    />
  );
}
