import { NotSaved } from '../../components/options/frame/SaveState.tsx';
import { AreaChoice } from '../../components/welcome/AreaChoice.tsx';
import { CauseQuestions } from '../../components/welcome/CauseQuestions.tsx';
import { FoundAgain } from '../../components/welcome/FoundAgain.tsx';
import { NotForYou } from '../../components/welcome/NotForYou.tsx';
import { StepActions } from '../../components/welcome/StepActions.tsx';
import { WelcomeFrame } from '../../components/welcome/WelcomeFrame.tsx';
import { withCause, withLimit, withMore } from '../../utils/core/movement/edit-profile.ts';
import type { Cause } from '../../utils/core/movement/exercise.ts';
import { t } from '../../utils/platform/i18n.ts';
import { narrow } from './narrow.ts';
import { keepNever, never } from './never.ts';
import { saving, profileSaver, tryAgain } from '../options/savers.ts';
import { go } from './step.ts';

/** The second step: what is felt, where movement would help most, and what is not for the person. */
export function WantStep({ arrived }: { readonly arrived: boolean }) {
  const { causes, regionsMore, limits } = profileSaver.shown.value;
  return (
    <WelcomeFrame
      step={2}
      arrived={arrived}
      title={t('welcome_want_title')}
      lead={t('welcome_want_lead')}
      sceneTitle={t('welcome_areas')}
      sceneText={t('welcome_areas_text')}
      scene={
        <AreaChoice
          chosen={regionsMore}
          narrow={narrow.value}
          onToggle={(region, on) => profileSaver.edit(withMore(region, on))}
        />
      }
      ground={t(narrow.value ? 'welcome_areas_ground_list' : 'welcome_areas_ground')}
      onContinue={() => go(3)}
      actions={<StepActions onBack={() => go(1)} onSkip={() => go(3)} />}
    >
      <CauseQuestions causes={causes} never={never.value} onAnswer={answer} />
      <NotForYou said={limits} onSay={(limit, said) => profileSaver.edit(withLimit(limit, said))} />
      <FoundAgain sections={['movement']} />
      <NotSaved saving={saving.value} onTryAgain={tryAgain} />
    </WelcomeFrame>
  );
}

function answer(cause: Cause, weight: 0 | 1 | 2): void {
  keepNever(cause, weight === 0);
  profileSaver.edit(withCause(cause, weight));
}
