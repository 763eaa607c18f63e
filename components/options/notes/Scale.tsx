import { regionKey } from '../../../utils/content/page-keys.ts';
import { MOST_LEVEL, type Rated, type Sense } from '../../../utils/core/diary/diary.ts';
import { REGIONS, type Region } from '../../../utils/core/movement/exercise.ts';
import { number, t } from '../../../utils/platform/i18n.ts';
import { Segmented } from '../../Segmented.tsx';
import { Chips } from './Chips.tsx';
import styles from './Scale.module.css';

type Props = {
  readonly sense: Sense;
  readonly rated: Rated | undefined;
  readonly onLevel: (level: number | null) => void;
  readonly onArea: (area: Region, on: boolean) => void;
};

const NONE = 'none';
const LEVELS = Array.from({ length: MOST_LEVEL + 1 }, (_, level) => level);

/** How strong something was, from 0 to 10 or not said, and where; arrow keys move between the levels. */
export function Scale({ sense, rated, onLevel, onArea }: Props) {
  const name = t(`diary_sense_${sense}`);
  return (
    <div class={styles.scale}>
      <h3 class={styles.name}>{name}</h3>
      <Segmented
        label={name}
        value={rated === undefined ? NONE : String(rated.level)}
        options={[
          { value: NONE, label: t('diary_no_entry') },
          ...LEVELS.map((level) => ({ value: String(level), label: number(level) })),
        ]}
        onChange={(value) => onLevel(value === NONE ? null : Number(value))}
      />
      {rated !== undefined && rated.level > 0 && (
        <Chips
          label={t(`diary_where_${sense}`)}
          options={REGIONS.map((value) => ({ value, name: t(regionKey(value)) }))}
          chosen={rated.areas}
          onChange={onArea}
        />
      )}
    </div>
  );
}
