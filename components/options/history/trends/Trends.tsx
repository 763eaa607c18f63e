import type { Step, Unit } from '../../../../utils/core/history/spans.ts';
import { duration, plural, t } from '../../../../utils/platform/i18n.ts';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import { addedUpText, keptText, sumCells, sumColumns, sumText } from '../parts/say.ts';
import { Multiples } from './Multiples.tsx';
import { stepName } from './step-name.ts';

type Props = {
  readonly steps: readonly Step[];
  readonly unit: Unit;
  readonly today: string;
  /** How many computers it is added up from. */
  readonly computers: number;
};

/** Screen time, longest stretch and breaks, one above the other over the same days, weeks or months. */
export function Trends({ steps, unit, today, computers }: Props) {
  const textOf = (step: Step): string => {
    if (step.days === 0) return t('history_part_none');
    if (unit === 'day' || step.over === 0) return sumText(step);
    return t('history_part_average', duration(step.screenMs), duration(step.longestMs), keptText(step));
  };
  return (
    <ChartFrame
      level={3}
      title={t(`history_trend_by_${unit}`)}
      summary={addedUpText(summaryOf(steps), computers)}
      points={steps.length}
      under={({ x }) => (x >= 0 && x < 1 ? Math.floor(x * steps.length) : null)}
      say={(point) => {
        const step = steps[point];
        return step === undefined ? '' : t('history_part_named', stepName(step, unit, today), textOf(step));
      }}
      columns={[t(`history_trend_${unit}`), ...sumColumns(unit !== 'day')]}
      rows={() =>
        steps
          .filter(({ days }) => days > 0)
          .map((step) => ({ key: step.from, cells: [stepName(step, unit, today), ...sumCells(step)] }))
          .toReversed()
      }
    >
      {(at) => <Multiples steps={steps} unit={unit} at={at} />}
    </ChartFrame>
  );
}

function summaryOf(steps: readonly Step[]): string {
  let [known, over, screenMs, today, longestMs, kept, came] = [0, 0, 0, 0, 0, 0, 0];
  for (const step of steps) {
    known += step.days;
    over += step.over;
    screenMs += step.screenMs * step.over;
    if (step.over === 0) today += step.screenMs;
    longestMs = Math.max(longestMs, step.longestMs);
    kept += step.kept;
    came += step.came;
  }
  if (known === 0) return t('history_trend_none');
  return plural(
    'history_trend_summary',
    known,
    duration(over === 0 ? today : screenMs / over),
    duration(longestMs),
    keptText({ kept, came }),
  );
}
