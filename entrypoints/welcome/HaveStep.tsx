import { NotSaved } from '../../components/options/frame/SaveState.tsx';
import { FoundAgain } from '../../components/welcome/FoundAgain.tsx';
import { PlaceQuestion } from '../../components/welcome/PlaceQuestion.tsx';
import { StepActions } from '../../components/welcome/StepActions.tsx';
import { ThingChips } from '../../components/welcome/ThingChips.tsx';
import { WelcomeFrame } from '../../components/welcome/WelcomeFrame.tsx';
import { EXERCISES } from '../../utils/content/exercises.ts';
import { remaining } from '../../utils/core/movement/remaining.ts';
import { sitsAndStands, withSitStand } from '../../utils/core/settings/sit-stand.ts';
import { withSight, withThing } from '../../utils/core/workspace/edit-workspaces.ts';
import { t } from '../../utils/platform/i18n.ts';
import { saving, profileSaver, settingsSaver, tryAgain, workspace, workspacesSaver } from '../options/savers.ts';
import { profileHere } from './here.ts';
import { go } from './step.ts';

/** The third step: who is around, what the desk can do, and what is within reach. */
export function HaveStep({ arrived }: { readonly arrived: boolean }) {
  const person = profileSaver.shown.value;
  const at = workspace.value;
  const profile = profileHere.value;
  const left = remaining(EXERCISES, { ...profile, own: [] }).length;
  return (
    <WelcomeFrame
      step={3}
      arrived={arrived}
      title={t('welcome_have_title')}
      lead={t('welcome_have_lead')}
      sceneTitle={t('welcome_things')}
      sceneText={t('options_things_lead')}
      scene={
        <ThingChips
          there={profile.equipment}
          left={left}
          all={EXERCISES.length}
          onToggle={(thing, there) => workspacesSaver.edit(withThing(at.id, thing, there, person.equipment))}
        />
      }
      ground={t('options_things_tools_hint')}
      onContinue={() => go(4)}
      actions={<StepActions onBack={() => go(2)} onSkip={() => go(4)} />}
    >
      <PlaceQuestion
        place={profile.place}
        desk={sitsAndStands(settingsSaver.shown.value)}
        onPlace={(place) => workspacesSaver.edit(withSight(at.id, place))}
        onDesk={(desk) => settingsSaver.edit((before) => withSitStand(before, desk))}
      />
      <FoundAgain sections={['movement', 'rhythm']} />
      <NotSaved saving={saving.value} onTryAgain={tryAgain} />
    </WelcomeFrame>
  );
}
