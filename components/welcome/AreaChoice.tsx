import { useState } from 'preact/hooks';
import { regionKey } from '../../utils/content/page-keys.ts';
import type { Region } from '../../utils/core/movement/exercise.ts';
import { t } from '../../utils/platform/i18n.ts';
import { BodyMap } from '../BodyMap.tsx';
import { PARTS } from '../body-parts.ts';
import { Checkbox } from '../options/Checkbox.tsx';
import { CheckGrid } from '../options/movement/CheckGrid.tsx';
import styles from './AreaChoice.module.css';

type Props = {
  readonly chosen: readonly Region[];
  /** There is no room for a body with its labels: they are a list. */
  readonly narrow: boolean;
  readonly onToggle: (region: Region, on: boolean) => void;
};

/** Where movement would help most: parts of a body to touch, or a list of the same. */
export function AreaChoice({ chosen, narrow, onToggle }: Props) {
  const [wantsList, setWantsList] = useState(false);
  const list = narrow || wantsList;
  return (
    <div class={styles.areas} data-list={list}>
      {list ? (
        <div class={styles.list}>
          <CheckGrid title={t('welcome_areas')} titleHidden>
            {PARTS.map(({ region }) => (
              <Checkbox
                key={region}
                name={t(regionKey(region))}
                on={chosen.includes(region)}
                onChange={(on) => onToggle(region, on)}
              />
            ))}
          </CheckGrid>
        </div>
      ) : (
        <div class={styles.body}>
          <BodyMap label={t('welcome_areas')} chosen={chosen} nameOf={shortName} onToggle={onToggle} />
        </div>
      )}
      {!narrow && (
        <button type="button" class={styles.way} aria-pressed={wantsList} onClick={() => setWantsList(!wantsList)}>
          {t('welcome_areas_list')}
        </button>
      )}
    </div>
  );
}

/** There is no room for more than one word beside the hands. */
function shortName(region: Region): string {
  return region === 'wristsHands' ? t('welcome_hands') : t(regionKey(region));
}
