import { useRef, useState } from 'preact/hooks';
import { currentOf, inUse, WORKSPACE_LIMITS, type Workspaces } from '../../../utils/core/workspace/workspaces.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { Icon } from '../../Icon.tsx';
import { SETTINGS } from '../../icons.ts';
import { PLUS } from '../../page-icons.ts';
import type { WorkspaceActs } from './acts.ts';
import { ManagePlace } from './ManagePlace.tsx';
import { placeName } from './place-name.ts';
import { PlaceForm } from './PlaceForm.tsx';
import styles from './Places.module.css';

type Props = { readonly workspaces: Workspaces; readonly acts: WorkspaceActs };

/** The places, the current one marked, and what can be done with them. */
export function Places({ workspaces, acts }: Props) {
  const [open, setOpen] = useState<'add' | 'manage' | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const current = currentOf(workspaces);
  const places = inUse(workspaces.places);
  const full = workspaces.places.length >= WORKSPACE_LIMITS.places;
  const toggle = (what: 'add' | 'manage') => () => setOpen(open === what ? null : what);
  const close = (): void => {
    setOpen(null);
    add.current?.focus();
  };
  return (
    <section aria-label={t('workspace_places')}>
      <div class={styles.row}>
        {places.map((place) => (
          <button
            key={place.id}
            type="button"
            class={styles.place}
            aria-pressed={place.id === current.id}
            onClick={() => acts.use(place.id)}
          >
            {placeName(place)}
          </button>
        ))}
        <button
          type="button"
          class={styles.more}
          aria-expanded={open === 'add'}
          disabled={full}
          ref={add}
          onClick={toggle('add')}
        >
          <Icon of={PLUS} size={16} />
          {t('workspace_add')}
        </button>
        <button type="button" class={styles.more} aria-expanded={open === 'manage'} onClick={toggle('manage')}>
          <Icon of={SETTINGS} size={16} />
          {t('workspace_manage')}
        </button>
      </div>
      {full && <p class={styles.full}>{t('workspace_full', WORKSPACE_LIMITS.places)}</p>}
      {open === 'add' && (
        <PlaceForm
          title={t('workspace_add')}
          others={workspaces.places.map((place) => ({ name: placeName(place) }))}
          copyOf={placeName(current)}
          onCancel={close}
          onSave={(name, copy) => {
            acts.add(name, copy);
            close();
          }}
        />
      )}
      {open === 'manage' && <ManagePlace key={current.id} workspaces={workspaces} acts={acts} />}
    </section>
  );
}
