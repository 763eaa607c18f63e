import { causeKey } from '../../../utils/content/page-keys.ts';
import { withCause, type ProfileChange } from '../../../utils/core/movement/edit-profile.ts';
import { CAUSES } from '../../../utils/core/movement/exercise.ts';
import type { Profile } from '../../../utils/core/movement/profile.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Segmented } from '../../Segmented.tsx';
import { Group } from '../Group.tsx';
import { SettingRow } from '../SettingRow.tsx';

const OFTEN = ['never', 'sometimes', 'often'] as const;

type Props = { readonly causes: Profile['causes']; readonly onEdit: (change: ProfileChange) => void };

/** Five questions about the day; what is felt more often is answered more often. */
export function Felt({ causes, onEdit }: Props) {
  return (
    <Group title={t('options_felt_title')} lead={t('options_felt_lead')}>
      {CAUSES.map((cause) => {
        const question = t(`options_felt_${cause}`);
        return (
          <SettingRow key={cause} id={`felt-${cause}`} name={t(causeKey(cause))} hint={question}>
            <Segmented
              label={question}
              value={OFTEN[causes[cause] ?? 0] ?? 'never'}
              options={OFTEN.map((value) => ({ value, label: t(`options_felt_${value}`) }))}
              onChange={(value) => onEdit(withCause(cause, value === 'never' ? 0 : value === 'sometimes' ? 1 : 2))}
            />
          </SettingRow>
        );
      })}
    </Group>
  );
}
