import { regionKey } from '../../../utils/content/page-keys.ts';
import { withMore, withRegion, type ProfileChange } from '../../../utils/core/movement/edit-profile.ts';
import { REGIONS, type Region } from '../../../utils/core/movement/exercise.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Checkbox } from '../Checkbox.tsx';
import { Group } from '../Group.tsx';
import { CheckGrid } from './CheckGrid.tsx';

type Props = {
  readonly off: readonly Region[];
  /** Parts that get their turn more often. */
  readonly more: readonly Region[];
  /** How many movements are for a part that is off. */
  readonly leavesOut: number;
  readonly onEdit: (change: ProfileChange) => void;
};

/** Parts of the body that are moved: each can be switched off, or get its turn more often. */
export function Areas({ off, more, leavesOut, onEdit }: Props) {
  const title = t('options_areas_title');
  return (
    <Group
      title={title}
      lead={t('options_areas_lead')}
      sum={leavesOut > 0 ? t('options_leaves_out', leavesOut) : undefined}
    >
      <CheckGrid title={title} titleHidden>
        {REGIONS.map((region) => (
          <Checkbox
            key={region}
            name={t(regionKey(region))}
            on={!off.includes(region)}
            onChange={(on) => onEdit(withRegion(region, on))}
          />
        ))}
      </CheckGrid>
      <CheckGrid title={t('options_areas_more')} hint={t('options_areas_more_hint')}>
        {REGIONS.filter((region) => !off.includes(region)).map((region) => (
          <Checkbox
            key={region}
            name={t('options_areas_more_of', t(regionKey(region)))}
            on={more.includes(region)}
            onChange={(on) => onEdit(withMore(region, on))}
          />
        ))}
      </CheckGrid>
    </Group>
  );
}
