import type { FullScreenRule } from '../../../utils/core/settings/settings.ts';
import { t } from '../../../utils/platform/i18n.ts';
import { ChoiceRows } from '../ChoiceRows.tsx';
import { Part } from '../Part.tsx';

type Props = { readonly rule: FullScreenRule; readonly onChoose: (rule: FullScreenRule) => void };

/** What a window that fills the screen in silence does to a reminder. */
export function FullScreen({ rule, onChoose }: Props) {
  const title = t('options_full_title');
  return (
    <Part title={title} lead={t('options_full_lead')}>
      <ChoiceRows
        label={title}
        of="fullScreen"
        chosen={rule}
        onChoose={onChoose}
        choices={[
          { value: 'ask', name: t('options_full_ask'), hint: t('options_full_ask_hint') },
          { value: 'hold', name: t('options_full_hold'), hint: t('options_full_hold_hint') },
          { value: 'ignore', name: t('options_full_ignore'), hint: t('options_full_ignore_hint') },
        ]}
      />
    </Part>
  );
}
