import { regionKey } from '../../../../utils/content/page-keys.ts';
import type { Region } from '../../../../utils/core/movement/exercise.ts';
import type { Moved } from '../../../../utils/core/history/moved.ts';
import { number, t } from '../../../../utils/platform/i18n.ts';
import { listed } from '../../../../utils/platform/i18n-names.ts';
import { BODY, HEIGHT, PARTS, TOP, WIDTH } from '../../../body-parts.ts';
import { ChartFrame } from '../parts/ChartFrame.tsx';
import styles from './BodyMoved.module.css';

type Props = { readonly moved: readonly Moved[] };

/** How often parts of the body were moved this week and in the last: two bodies seen from behind, and what has no place on them. */
export function BodyMoved({ moved }: Props) {
  const most = Math.max(1, ...moved.map(({ now, before }) => Math.max(now, before)));
  return (
    <ChartFrame
      title={t('insights_moved_title')}
      level={3}
      summary={t('insights_moved_summary', mostOf(moved, 'now'), mostOf(moved, 'before'))}
      lead={t('insights_moved_lead')}
      points={moved.length}
      first={0}
      say={(point) => {
        const part = moved[point];
        return part === undefined ? '' : t('insights_moved_say', t(regionKey(part.region)), part.now, part.before);
      }}
      columns={[t('insights_moved_part'), t('insights_moved_now'), t('insights_moved_before')]}
      rows={() =>
        moved.map(({ region, now, before }) => ({
          key: region,
          cells: [t(regionKey(region)), number(now), number(before)],
        }))
      }
    >
      {(at) => (
        <div class={styles.bodies}>
          {(['before', 'now'] as const).map((week) => (
            <Body key={week} week={week} moved={moved} most={most} at={at} />
          ))}
        </div>
      )}
    </ChartFrame>
  );
}

type BodyProps = Props & { readonly week: 'now' | 'before'; readonly most: number; readonly at: number | null };

function Body({ week, moved, most, at }: BodyProps) {
  const onBody = new Set<string>(PARTS.map(({ region }) => region));
  const of = (region: string): number => moved.find((part) => part.region === region)?.[week] ?? 0;
  const isAt = (region: string): boolean => at !== null && moved[at]?.region === region;
  return (
    <div class={styles.week}>
      <span class={styles.name}>{t(week === 'now' ? 'insights_moved_now' : 'insights_moved_before')}</span>
      <svg class={styles.body} viewBox={`${-WIDTH / 2} ${TOP} ${WIDTH} ${HEIGHT}`}>
        {PARTS.map(({ region }) => (
          <g key={region} class={styles.part} data-much={stepOf(of(region), most)} data-at={isAt(region)}>
            {BODY[region].map((d) => (
              <path key={d} d={d} />
            ))}
          </g>
        ))}
        {PARTS.map(({ region, x, y }) => {
          const [across, down] = NUMBER_AT[region] ?? [MIDDLE.has(region) ? 0 : x, y];
          return (
            <text
              key={region}
              class={styles.count}
              data-much={region === 'neck' ? 0 : stepOf(of(region), most)}
              x={across}
              y={down}
            >
              {number(of(region))}
            </text>
          );
        })}
      </svg>
      <span class={styles.rest}>
        {moved
          .filter(({ region }) => !onBody.has(region))
          .map(({ region, [week]: count }) => (
            <span key={region} class={styles.other} data-at={isAt(region)}>
              {t(regionKey(region))} <b>{number(count)}</b>
            </span>
          ))}
      </span>
    </div>
  );
}

/** Where a number has room that would not fit where the part is pointed at; that of the neck stands beside it. */
const NUMBER_AT: Readonly<Partial<Record<Region, readonly [x: number, y: number]>>> = {
  neck: [52, 88],
  shoulders: [84, 150],
  wristsHands: [109, 252],
  legs: [36, 440],
};

/** Parts whose number stands in the middle of the body; others come in pairs. */
const MIDDLE: ReadonlySet<string> = new Set(['eyes', 'upperBack', 'lowBack', 'hips']);

/** Not at all, or one of three steps up to the most there is. */
function stepOf(count: number, most: number): number {
  return Math.ceil((count / most) * 3);
}

/** Names of the parts that were moved most in a week: all of them that share the first place, three at most. */
function mostOf(moved: readonly Moved[], week: 'now' | 'before'): string {
  const most = Math.max(...moved.map((part) => part[week]));
  const parts = most === 0 ? [] : moved.filter((part) => part[week] === most);
  return parts.length === 0
    ? t('insights_moved_none')
    : listed(parts.slice(0, 3).map(({ region }) => t(regionKey(region))));
}
