import { directionKey, regionKey } from '../../../../utils/content/page-keys.ts';
import { stem } from '../../../../utils/content/keys.ts';
import type { Variety, Way } from '../../../../utils/core/history/variety.ts';
import { plural, t } from '../../../../utils/platform/i18n.ts';
import { Icon } from '../../../Icon.tsx';
import { CHECK } from '../../../icons.ts';
import { Part } from '../../Part.tsx';
import styles from './DayVariety.module.css';

const DIRECTIONS = ['extension', 'rotation', 'breathing'] as const;
/** So many tiles wait to be filled; there may be more. */
const TILES = 8;

type Props = {
  readonly variety: Variety;
  /** The day is over: what was not done will not be. */
  readonly isOver: boolean;
};

/** How varied the day was: a tile for each way to move, and the three directions of the upper back. No points. */
export function DayVariety({ variety, isOver }: Props) {
  const { ways, changes, directions } = variety;
  const open = isOver ? 'history_day_direction_over' : 'history_day_direction_open';
  const free = Math.max(0, TILES - ways.length - changes);
  const sums = [plural('history_day_ways', ways.length), plural('history_day_changes', changes)];
  return (
    <>
      <Part title={t('history_day_variety')} lead={t('history_day_variety_lead')}>
        <p class={styles.sums}>{sums.join(' · ')}</p>
        <ul class={styles.tiles}>
          {ways.map((way) => (
            <li key={`${way.region} ${way.kind} ${way.position}`} class={styles.tile}>
              <strong>{t(regionKey(way.region))}</strong>
              {wayText(way)}
            </li>
          ))}
          {numbered(changes).map((nth) => (
            <li key={nth} class={styles.tile}>
              <strong>{t('history_day_change')}</strong>
            </li>
          ))}
          {numbered(free).map((nth) => (
            <li key={nth} class={styles.free} aria-hidden="true" />
          ))}
        </ul>
      </Part>
      <Part title={t('history_day_directions')}>
        <ul class={styles.directions}>
          {DIRECTIONS.map((direction) => {
            const done = directions.has(direction);
            return (
              <li key={direction} class={styles.direction} data-done={done}>
                {done && <Icon of={CHECK} size={16} />}
                {t(directionKey(direction))}: {t(done ? 'history_day_direction_done' : open)}
              </li>
            );
          })}
        </ul>
      </Part>
    </>
  );
}

function wayText({ kind, position }: Way): string {
  return t('history_day_way', t(`history_day_kind_${stem(kind)}`), t(`history_day_at_${position}`));
}

function numbered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
