import type { ExerciseId } from '../exercises.ts';
import { WORDS as thoracicOpener } from './en/thoracic-opener.ts';
import { WORDS as wallAngels } from './en/wall-angels.ts';
import { WORDS as bandedShoulderDistraction } from './en/banded-shoulder-distraction.ts';
import { WORDS as diaphragmaticBreathing } from './en/diaphragmatic-breathing.ts';
import { WORDS as walkAroundBlock } from './en/walk-around-block.ts';
import { WORDS as shoulderRolls } from './en/shoulder-rolls.ts';
import { WORDS as cervicalRetraction } from './en/cervical-retraction.ts';
import { WORDS as massageGunUpperBack } from './en/massage-gun-upper-back.ts';
import { WORDS as ballWallRelease } from './en/ball-wall-release.ts';
import { WORDS as foamRollUpperBack } from './en/foam-roll-upper-back.ts';
import { WORDS as heatUpperBack } from './en/heat-upper-back.ts';
import { WORDS as bolsterChestOpener } from './en/bolster-chest-opener.ts';
import { WORDS as scapularIsometric } from './en/scapular-isometric.ts';
import { WORDS as neckIsometric } from './en/neck-isometric.ts';
import { WORDS as chairThoracicExtension } from './en/chair-thoracic-extension.ts';
import { WORDS as seatedThoracicRotation } from './en/seated-thoracic-rotation.ts';
import { WORDS as seatedCatCow } from './en/seated-cat-cow.ts';
import { WORDS as doorwayPecStretch } from './en/doorway-pec-stretch.ts';
import { WORDS as bandPullApart } from './en/band-pull-apart.ts';
import { WORDS as bandLateralRaise } from './en/band-lateral-raise.ts';
import { WORDS as upperTrapLevatorStretch } from './en/upper-trap-levator-stretch.ts';
import { WORDS as wristForearmStretch } from './en/wrist-forearm-stretch.ts';
import { WORDS as seatedFigureFour } from './en/seated-figure-four.ts';
import { WORDS as hipFlexorSplitStance } from './en/hip-flexor-split-stance.ts';
import { WORDS as standingBackExtension } from './en/standing-back-extension.ts';
import { WORDS as sitToStand } from './en/sit-to-stand.ts';
import { WORDS as calfRaise } from './en/calf-raise.ts';
import { WORDS as anklePumps } from './en/ankle-pumps.ts';
import { WORDS as eyes202020 } from './en/eyes-20-20-20.ts';
import { WORDS as cyclicSighing } from './en/cyclic-sighing.ts';
import type { ExerciseWords } from './exercise-words.ts';

/** The words of each exercise in English. One file once built, because so many small ones weigh more in the package. */
export const ENGLISH: Readonly<Record<string, ExerciseWords>> = {
  'thoracic-opener': thoracicOpener,
  'wall-angels': wallAngels,
  'banded-shoulder-distraction': bandedShoulderDistraction,
  'diaphragmatic-breathing': diaphragmaticBreathing,
  'walk-around-block': walkAroundBlock,
  'shoulder-rolls': shoulderRolls,
  'cervical-retraction': cervicalRetraction,
  'massage-gun-upper-back': massageGunUpperBack,
  'ball-wall-release': ballWallRelease,
  'foam-roll-upper-back': foamRollUpperBack,
  'heat-upper-back': heatUpperBack,
  'bolster-chest-opener': bolsterChestOpener,
  'scapular-isometric': scapularIsometric,
  'neck-isometric': neckIsometric,
  'chair-thoracic-extension': chairThoracicExtension,
  'seated-thoracic-rotation': seatedThoracicRotation,
  'seated-cat-cow': seatedCatCow,
  'doorway-pec-stretch': doorwayPecStretch,
  'band-pull-apart': bandPullApart,
  'band-lateral-raise': bandLateralRaise,
  'upper-trap-levator-stretch': upperTrapLevatorStretch,
  'wrist-forearm-stretch': wristForearmStretch,
  'seated-figure-four': seatedFigureFour,
  'hip-flexor-split-stance': hipFlexorSplitStance,
  'standing-back-extension': standingBackExtension,
  'sit-to-stand': sitToStand,
  'calf-raise': calfRaise,
  'ankle-pumps': anklePumps,
  'eyes-20-20-20': eyes202020,
  'cyclic-sighing': cyclicSighing,
} satisfies Readonly<Record<ExerciseId, ExerciseWords>>;
