import { InsightsNow } from './InsightsNow.tsx';
import { TodayNow } from './TodayNow.tsx';
import { WeeksNow } from './WeeksNow.tsx';

/** The section on what has been: a day, what stands out, weeks to years. */
export function HistoryNow() {
  return (
    <>
      <TodayNow />
      <WeeksNow />
      <InsightsNow />
    </>
  );
}
