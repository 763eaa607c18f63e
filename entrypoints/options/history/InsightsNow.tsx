import { computed, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { BodyMoved } from '../../../components/options/history/body/BodyMoved.tsx';
import { Insights } from '../../../components/options/history/insights/Insights.tsx';
import { MovementsDone, type DoneRange } from '../../../components/options/history/moved/MovementsDone.tsx';
import { Group } from '../../../components/options/Group.tsx';
import { doneOf, movedOf, within } from '../../../utils/core/history/moved.ts';
import { lastYear } from '../../../utils/core/history/year.ts';
import { addDays } from '../../../utils/core/time/zone.ts';
import { firstWeekday } from '../../../utils/platform/i18n-calendar.ts';
import { nameOf } from '../../../utils/platform/i18n-names.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { person } from '../../../utils/ui/store.ts';
import { ownDays } from './days-now.ts';
import { exercises, today } from './history-now.ts';
import { BesideNow } from './BesideNow.tsx';
import { change, followInsights, found, hiddenUntil, hide } from './insights-now.ts';

const first = firstWeekday();
const range = signal<DoneRange>('weeks');

const moved = computed(() => movedOf(ownDays.value, exercises.value, today.value, first));
const done = computed(() => {
  const from = range.value === 'year' ? lastYear(today.value, first).from : addDays(today.value, -27);
  return doneOf(within(ownDays.value, from, today.value));
});

/** What stands out, what was moved, and what was noted, as far as anything is stored. The days are read for the charts above. */
export function InsightsNow() {
  useEffect(followInsights, []);
  return (
    <>
      {found.value !== null && (
        <Insights
          {...found.value}
          until={hiddenUntil.value}
          onHide={(name, on) => void hide(name, on)}
          onChange={change}
        />
      )}
      {ownDays.value.length > 0 && (
        <Group title={t('insights_movement_title')}>
          <BodyMoved moved={moved.value} />
          <MovementsDone
            range={range.value}
            done={done.value}
            nameOf={(id) => nameOf(id, person.value.own)}
            onRange={(chosen) => {
              range.value = chosen;
            }}
          />
        </Group>
      )}
      <BesideNow />
    </>
  );
}
