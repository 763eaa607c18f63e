import type { Place } from '../../utils/core/movement/profile.ts';
import { t } from '../../utils/platform/i18n.ts';
import { ChoiceRows } from '../options/ChoiceRows.tsx';
import { Locked } from '../options/Locked.tsx';
import { Switch } from '../Switch.tsx';
import styles from './PlaceQuestion.module.css';

type Props = {
  readonly place: Place;
  /** Sitting and standing take turns, at a desk for both. */
  readonly desk: boolean;
  readonly onPlace: (place: Place) => void;
  readonly onDesk: (desk: boolean) => void;
};

/** Who is around, and whether the desk goes up and down. */
export function PlaceQuestion({ place, desk, onPlace, onDesk }: Props) {
  return (
    <>
      <section class={styles.part} aria-labelledby="welcome-place">
        <h2 class={styles.title} id="welcome-place">
          {t('options_place_title')}
        </h2>
        <div class={styles.rows}>
          <ChoiceRows
            label={t('options_place_title')}
            chosen={place}
            onChoose={onPlace}
            choices={[
              { value: 'openOffice', name: t('options_place_open'), hint: t('welcome_place_open_hint') },
              { value: 'ownRoom', name: t('options_place_own'), hint: t('welcome_place_own_hint') },
            ]}
          />
        </div>
      </section>
      <section class={styles.part} aria-labelledby="welcome-desk">
        <h2 class={styles.title} id="welcome-desk">
          {t('welcome_desk_title')}
        </h2>
        <Locked of="rhythm">
          <Switch label={t('rhythm_desk')} note={t('welcome_desk_note')} on={desk} onChange={onDesk} />
        </Locked>
      </section>
    </>
  );
}
