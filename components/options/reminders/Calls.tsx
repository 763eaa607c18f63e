import { t } from '../../../utils/platform/i18n.ts';
import { Button } from '../../Button.tsx';
import { Icon } from '../../Icon.tsx';
import { CHECK } from '../../icons.ts';
import { Part } from '../Part.tsx';
import styles from './Calls.module.css';
import { MeetingSites } from './MeetingSites.tsx';

/** How this browser can tell of calls: by itself, or by a permission that is open, allowed, or was just refused. */
export type CallsKnown = 'told' | 'open' | 'allowed' | 'refused';

type Props = {
  readonly known: CallsKnown;
  readonly sites: readonly string[];
  readonly onSites: (sites: readonly string[]) => void;
  /** Has the browser ask, in the turn of the click. */
  readonly onAllow: () => void;
  readonly onTakeBack: () => void;
};

/** How a call is noticed, and what that needs. */
export function Calls({ known, sites, onSites, onAllow, onTakeBack }: Props) {
  const title = t('options_calls_title');
  if (known === 'told') return <Part title={title} lead={t('options_calls_told')} />;
  const allowed = known === 'allowed';
  return (
    <>
      <Part title={title} lead={t(allowed ? 'options_calls_allowed_text' : 'options_calls_why')}>
        {!allowed && <p class={styles.asked}>{t('options_calls_asked')}</p>}
        <div class={styles.act}>
          {/* One and the same button, so that the focus stays on it. */}
          <output class={allowed ? styles.allowed : 'spoken'}>
            {allowed && (
              <>
                <Icon of={CHECK} />
                {t('options_calls_allowed')}
              </>
            )}
          </output>
          <Button onClick={allowed ? onTakeBack : onAllow}>
            {t(allowed ? 'options_calls_take_back' : 'options_calls_allow')}
          </Button>
        </div>
        <output class={styles.refused}>{known === 'refused' && t('options_calls_refused')}</output>
      </Part>
      {allowed && <MeetingSites sites={sites} onChange={onSites} />}
    </>
  );
}
