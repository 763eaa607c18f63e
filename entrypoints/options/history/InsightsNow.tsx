import { computed, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Beside } from '../../../components/options/history/ache/Beside.tsx';
import { BodyMoved } from '../../../components/options/history/body/BodyMoved.tsx';
import { Insights } from '../../../components/options/history/insights/Insights.tsx';
import { MovementsDone, type DoneRange } from '../../../components/options/history/moved/MovementsDone.tsx';
import { Group } from '../../../components/options/Group.tsx';
import { noted, trend } from '../../../utils/core/diary/trend.ts';
import { LOOKED_BACK } from '../../../utils/core/history/insights/insights.ts';
import { doneOf, movedOf, movementTrend, weekMeans, within } from '../../../utils/core/history/moved.ts';
import { addDays } from '../../../utils/core/time/zone.ts';
import { firstWeekday } from '../../../utils/platform/i18n-calendar.ts';
import { nameOf } from '../../../utils/platform/i18n-names.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { person } from '../../../utils/ui/store.ts';
import { ownDays } from './days-now.ts';
import { exercises, today } from './history-now.ts';
import { change, diary, followInsights, found, hiddenUntil, hide, plan } from './insights-now.ts';

const first = firstWeekday();
/** Days before today. */
const BACK: Readonly<Record<DoneRange, number>> = { weeks: 27, year: 364 };
const range = signal<DoneRange>('weeks');

const moved = computed(() => movedOf(ownDays.value, exercises.value, today.value, first));
const done = computed(() => doneOf(within(ownDays.value, addDays(today.value, -BACK[range.value]), today.value)));
const notes = computed(() => ({
  ache: trend(diary.value, 'ache', today.value, LOOKED_BACK),
  stiffness: trend(diary.value, 'stiffness', today.value, LOOKED_BACK),
  steps: trend(diary.value, 'steps', today.value, LOOKED_BACK),
}));
const movement = computed(() => movementTrend(ownDays.value, today.value, LOOKED_BACK));

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
      {Object.values(notes.value).some((days) => noted(days) > 0) && (
        <Beside
          notes={notes.value}
          movement={movement.value}
          means={weekMeans(notes.value.steps, first)}
          goal={plan.value.stepGoal}
          today={today.value}
        />
      )}
    </>
  );
}
