import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../Button.tsx';
import { Panel, PanelActions } from './Panel.tsx';

type Props = { readonly onEnd: () => void; readonly onCarryOn: () => void };

/** Asked after Escape, so that a key pressed by chance ends no break. Escape again carries on. */
export function EndQuestion({ onEnd, onCarryOn }: Props) {
  return (
    <Panel title={t('break_end_ask')} onClose={onCarryOn}>
      <p>{t('break_end_ask_text')}</p>
      <PanelActions>
        <Button kind="primary" onClick={onCarryOn}>
          {t('break_end_no')}
        </Button>
        <Button onClick={onEnd}>{t('break_end_yes')}</Button>
      </PanelActions>
    </Panel>
  );
}
