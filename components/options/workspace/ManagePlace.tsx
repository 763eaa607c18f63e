import { useState } from 'preact/hooks';
import { currentOf, inUse, type Workspaces } from '../../../utils/core/workspace/workspaces.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { dateOf } from '../../../utils/platform/i18n-calendar.ts';
import { Button } from '../../Button.tsx';
import type { WorkspaceActs } from './acts.ts';
import styles from './ManagePlace.module.css';
import { placeName } from './place-name.ts';
import { PlaceForm } from './PlaceForm.tsx';

type Props = { readonly workspaces: Workspaces; readonly acts: WorkspaceActs };

/** What can be changed about the current place, and the places that are no longer worked at. */
export function ManagePlace({ workspaces, acts }: Props) {
  const [renames, setRenames] = useState(false);
  const current = currentOf(workspaces);
  const name = placeName(current);
  const archived = workspaces.places.filter(({ archivedAt }) => archivedAt !== null);
  const only = inUse(workspaces.places).length < 2;
  return (
    <div class={styles.panel}>
      {renames ? (
        <PlaceForm
          title={t('workspace_rename', name)}
          name={current.name}
          others={workspaces.places.filter(({ id }) => id !== current.id).map((each) => ({ name: placeName(each) }))}
          onCancel={() => setRenames(false)}
          onSave={(to) => {
            acts.rename(to);
            setRenames(false);
          }}
        />
      ) : (
        <Line text={t('workspace_rename_hint')} button={t('workspace_rename', name)} onClick={() => setRenames(true)} />
      )}
      <Line
        text={
          current.changedAt === null ? t('workspace_moved_hint') : t('workspace_moved_on', dateOf(current.changedAt))
        }
        button={t('workspace_moved')}
        onClick={acts.changed}
      />
      <Line
        text={only ? t('workspace_archive_last') : t('workspace_archive_hint')}
        button={t('workspace_archive', name)}
        disabled={only}
        onClick={acts.archive}
      />
      {archived.map((place) => (
        <Line
          key={place.id}
          text={t('workspace_archived_on', placeName(place), dateOf(place.archivedAt ?? 0))}
          button={t('workspace_restore', placeName(place))}
          onClick={() => acts.restore(place.id)}
        />
      ))}
    </div>
  );
}

type LineProps = {
  readonly text: string;
  readonly button: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
};

function Line({ text, button, disabled = false, onClick }: LineProps) {
  return (
    <div class={styles.line}>
      <p class={styles.text}>{text}</p>
      <Button kind="second" disabled={disabled} onClick={onClick}>
        {button}
      </Button>
    </div>
  );
}
