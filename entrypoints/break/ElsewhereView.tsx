import { BreakFrame } from '../../components/break/BreakFrame.tsx';
import { GroundActions } from '../../components/break/GroundActions.tsx';
import { SunTimer } from '../../components/break/SunTimer.tsx';
import { Text, Words } from '../../components/break/Words.tsx';
import { t } from '../../utils/platform/i18n.ts';
import { Bar } from './Bar.tsx';
import { callGuide, closePage } from './one-page.ts';

/** A second break page: it says where the break is and never starts another. */
export function ElsewhereView() {
  return (
    <BreakFrame
      bar={<Bar end={null} counts={false} />}
      words={
        <Words title={t('break_elsewhere_title')}>
          <Text>{t('break_elsewhere_text')}</Text>
        </Words>
      }
      sun={<SunTimer share={0} label={t('break_title')} full={null} moves={false} />}
      safety={null}
      ground={
        <GroundActions
          main={{ label: t('break_elsewhere_show'), onPress: () => void goThere() }}
          other={{ label: t('break_close_panel'), onPress: () => void closePage() }}
        />
      }
    />
  );
}

async function goThere(): Promise<void> {
  callGuide();
  await closePage();
}
