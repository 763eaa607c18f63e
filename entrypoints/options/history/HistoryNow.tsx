import { useEffect } from 'preact/hooks';
import { followHistory, reading, repairs } from './history-now.ts';
import { InsightsNow } from './InsightsNow.tsx';
import { TodayNow } from './TodayNow.tsx';
import { WeeksNow } from './WeeksNow.tsx';

/** The section on what has been: a day, what stands out, weeks to years. */
export function HistoryNow() {
  useEffect(followHistory, []);
  const refused = reading.value.status === 'refused';
  // Read again where what earlier versions wrote has been brought up to date.
  const nth = repairs.value;
  return (
    <>
      <TodayNow />
      {!refused && <WeeksNow key={`weeks ${nth}`} />}
      {!refused && <InsightsNow key={`insights ${nth}`} />}
    </>
  );
}
