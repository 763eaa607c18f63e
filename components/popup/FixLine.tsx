import { stem } from '../../utils/content/keys.ts';
import { message, t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import { OptionsLink } from './OptionsLink.tsx';
import styles from './Notices.module.css';

type Props = {
  /** Id of the item; `null` if there is something to look at again instead. */
  readonly item: string | null;
  /** When it will be asked about again, once it was done; empty until then. */
  readonly again: string;
  readonly onFixed: () => void;
  readonly onLater: () => void;
};

/** One small thing about the place, once a day at most. */
export function FixLine({ item, again, onFixed, onLater }: Props) {
  if (again !== '') return <output>{t('workspace_noted', again)}</output>;
  return (
    <div>
      <p>{item === null ? t('workspace_popup_again') : t('workspace_popup_fix', message(`fix_${stem(item)}`, []))}</p>
      <div class={`${styles.ways} ${styles.three}`}>
        {item !== null && (
          <Button kind="quiet" onClick={onFixed}>
            {t('workspace_fixed')}
          </Button>
        )}
        <Button kind="quiet" onClick={onLater}>
          {t('workspace_popup_later')}
        </Button>
        <OptionsLink section={`workspace/${item ?? 'walk'}`}>
          {item === null ? t('workspace_again_link') : t('workspace_popup_show')}
        </OptionsLink>
      </div>
    </div>
  );
}
