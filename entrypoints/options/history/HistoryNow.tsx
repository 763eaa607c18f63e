import { useEffect, useLayoutEffect } from 'preact/hooks';
import { t } from '../../../utils/platform/i18n.ts';
import { headNote } from '../head-note.ts';
import { followHistory, isNew, reading, repairs } from './history-now.ts';
import { InsightsNow } from './InsightsNow.tsx';
import { TodayNow } from './TodayNow.tsx';
import { WeeksNow } from './WeeksNow.tsx';

/** The section on what has been: a day, what stands out, weeks to years. */
export function HistoryNow() {
  // Read at once: a frame later would be a frame more to the first chart.
  useLayoutEffect(followHistory, []);
  const { status, shared } = reading.value;
  useEffect(() => {
    headNote.value = status === 'begun' || shared ? '' : t('history_day_kept_here');
    return () => {
      headNote.value = '';
    };
  }, [status, shared]);
  // Read again where what earlier versions wrote has been brought up to date.
  const nth = repairs.value;
  return (
    <>
      <TodayNow />
      {status === 'read' && !isNew.value && (
        <>
          <WeeksNow key={`weeks ${nth}`} />
          <InsightsNow key={`insights ${nth}`} />
        </>
      )}
    </>
  );
}
