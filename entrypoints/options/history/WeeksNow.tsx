import { useEffect } from 'preact/hooks';
import { allDays, followDays, isRead } from './days-now.ts';
import { TrendsNow } from './TrendsNow.tsx';
import { WeekNow } from './WeekNow.tsx';
import { YearNow } from './YearNow.tsx';

/** Weeks to years with what is stored; nothing as long as there is nothing, which the day above says. */
export function WeeksNow() {
  useEffect(followDays, []);
  if (!isRead.value || allDays.value.length === 0) return null;
  return (
    <>
      <WeekNow />
      <YearNow />
      <TrendsNow />
    </>
  );
}
