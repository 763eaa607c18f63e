import { EXERCISES } from '../../../utils/content/exercises.ts';
import type { Place } from '../../../utils/core/movement/profile.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { ChoiceRows } from '../ChoiceRows.tsx';
import { Group } from '../Group.tsx';
import { namesText } from './names-text.ts';

type Props = {
  readonly place: Place;
  /** What the person calls the place. */
  readonly at: string;
  readonly onSight: (place: Place) => void;
};

/** Whether others see the person move, with what that leaves out. */
export function PlaceChoice({ place, at, onSight }: Props) {
  const title = at === '' ? t('options_place_title') : t('options_place_title_at', at);
  const privates = EXERCISES.filter(({ discretion }) => discretion === 'private').map(({ id }) => id);
  return (
    <Group title={title}>
      <ChoiceRows
        label={title}
        chosen={place}
        onChoose={onSight}
        choices={[
          {
            value: 'openOffice',
            name: t('options_place_open'),
            hint: t('options_place_open_hint', namesText(privates)),
          },
          { value: 'ownRoom', name: t('options_place_own'), hint: t('options_place_own_hint') },
        ]}
      />
    </Group>
  );
}
