import type { NoticeKind } from '../../utils/core/tracking/state.ts';
import { reports, view } from '../../utils/ui/store.ts';

/** What is worth knowing now: what the tracker says, and whether stored data could not be used. */
export function noticesNow(): readonly NoticeKind[] {
  const unusable = reports.value.some((report) => report.what !== 'failed');
  return unusable ? [...view.value.notices, 'keptAside'] : view.value.notices;
}
