import { Frame } from '../../components/popup/Frame.tsx';
import { partOf } from '../../components/popup/headline.ts';
import { Scene } from '../../components/popup/Scene.tsx';
import { MINUTE } from '../../utils/core/time/moment.ts';
import type { View } from '../../utils/core/tracking/shown.ts';
import { exerciseText, t } from '../../utils/platform/i18n.ts';
import { hides, view, workspaces } from '../../utils/ui/store.ts';
import { PopupBody } from './PopupBody.tsx';
import { OPTIONS, type PopupProps } from './props.ts';

/** Scenes in which somebody shows the movement on offer. */
const MOVING: ReadonlySet<View['scene']> = new Set(['working', 'due', 'held', 'away', 'countOnly']);

/** The popup: what is, why, and what can be done about it. Right without the worker. */
export function PopupPage(props: PopupProps) {
  const { parts, offer, painted } = props;
  const shown = view.value;
  // Another position is no movement to follow.
  const moving = painted && MOVING.has(shown.scene) && (shown.scene !== 'due' || shown.due?.kind !== 'posture');
  // Its words are on their way while the scene is painted.
  const part = partOf(shown);
  const Own = part === null ? null : parts[part](true);
  const QuietSun = Own !== null && 'QuietSun' in Own ? Own.QuietSun : null;
  const name = offer?.name ?? exerciseText(offer?.exercise ?? '', 'name');
  const movement = moving ? parts.movement(offer) : null;
  const SceneFigure = parts.figure(moving && movement !== null)?.SceneFigure;
  // While a break is held back, the place is not what anybody wants to change.
  const Where = parts.where(painted && shown.scene !== 'held' && workspaces.value.places.length > 1)?.Where;
  const Place = parts.place(painted && movement === null)?.Place;
  return (
    <Frame
      scene={
        <Scene
          scene={shown.scene}
          ring={shown.ring}
          minutes={Math.floor(shown.streakMs / MINUTE)}
          options={OPTIONS}
          hides={hides.value}
          where={Where && <Where />}
          sun={QuietSun && <QuietSun scene={shown.scene} />}
        >
          {Place && <Place scene={shown.scene} />}
          {movement && SceneFigure && <SceneFigure movement={movement} label={t('popup_figure', name)} />}
        </Scene>
      }
    >
      {painted && <PopupBody {...props} />}
    </Frame>
  );
}
