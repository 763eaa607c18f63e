import { BreakBar } from '../../components/break/BreakBar.tsx';
import { t } from '../../utils/platform/i18n.ts';
import { profile, settings, view } from '../../utils/ui/store.ts';
import { reportFailure } from '../../utils/platform/reports.ts';
import { changeSettings } from '../../utils/ui/verbs.ts';
import { showsKeys } from './keys.ts';
import { hasVoice, toggleVoice } from './voice.ts';

type Props = { readonly end: { readonly label: string; readonly onEnd: () => void } | null; readonly counts?: boolean };

/** The top of the page, with the number of this break and the sound. */
export function Bar({ end, counts = true }: Props) {
  const { taken, natural, cutShort } = view.value.today;
  return (
    <BreakBar
      label={counts ? t('break_of_today', taken + natural + cutShort + 1) : ''}
      sound={settings.value.sound}
      onSound={() => void toggleSound()}
      voice={hasVoice.value ? profile.value.guide.voice : null}
      onVoice={() => void toggleVoice()}
      onKeys={() => (showsKeys.value = true)}
      end={end}
    />
  );
}

async function toggleSound(): Promise<void> {
  try {
    await changeSettings((all) => ({ ...all, sound: !all.sound }));
  } catch (error) {
    await reportFailure('settings', error, Date.now());
  }
}
