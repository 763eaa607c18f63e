import { t } from '../../utils/platform/i18n.ts';
import styles from './PlaceSelect.module.css';

type Props = {
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly current: string;
  readonly onUse: (place: string) => void;
};

/** The place the person works at now, and the others to go to. */
export function PlaceSelect({ places, current, onUse }: Props) {
  return (
    <select
      class={styles.select}
      aria-label={t('workspace_popup_place')}
      value={current}
      onChange={({ currentTarget }) => {
        const place = currentTarget.value;
        // The other one is shown once it is stored: until then, and if that fails, this one is worked at.
        currentTarget.value = current;
        onUse(place);
      }}
    >
      {places.map(({ id, name }) => (
        <option key={id} value={id}>
          {name || t('workspace_first_place')}
        </option>
      ))}
    </select>
  );
}
