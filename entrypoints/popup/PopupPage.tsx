import type { Verbs } from '../../components/popup/Actions.tsx';
import { Frame } from '../../components/popup/Frame.tsx';
import { Scene } from '../../components/popup/Scene.tsx';
import type { Offer } from '../../utils/core/movement/offer.ts';
import { MINUTE } from '../../utils/core/time/moment.ts';
import type { View } from '../../utils/core/tracking/shown.ts';
import { exerciseText, t } from '../../utils/platform/i18n.ts';
import { view } from '../../utils/ui/store.ts';
import type { Parts } from './parts.ts';
import { PopupBody } from './PopupBody.tsx';

export const OPTIONS = '/options.html';

/** Scenes in which somebody shows the movement on offer. */
const MOVING: ReadonlySet<View['scene']> = new Set(['working', 'due', 'held', 'away', 'countOnly']);

export type PopupProps = {
  readonly verbs: Verbs;
  readonly parts: Parts;
  readonly offer: Offer | null;
  readonly pausing: boolean;
  readonly onPausing: (pausing: boolean) => void;
  /** What a screen reader says after the last change. */
  readonly spoken: (fact: string, latest: string) => string;
  /** The scene has been painted; until then the rest waits, so that the number need not. */
  readonly painted: boolean;
};

/** The popup: what is, why, and what can be done about it. Right without the worker. */
export function PopupPage(props: PopupProps) {
  const { parts, offer, painted } = props;
  const shown = view.value;
  const moving = painted && MOVING.has(shown.scene);
  const name = offer?.name ?? exerciseText(offer?.exercise ?? '', 'name');
  const movement = moving ? parts.movement(offer?.exercise ?? null) : null;
  const SceneFigure = parts.figure(moving && movement !== null)?.SceneFigure;
  const Place = parts.place(painted && movement === null)?.Place;
  return (
    <Frame
      scene={
        <Scene scene={shown.scene} ring={shown.ring} minutes={Math.floor(shown.streakMs / MINUTE)} options={OPTIONS}>
          {Place && <Place scene={shown.scene} />}
          {movement && SceneFigure && <SceneFigure movement={movement} label={t('popup_figure', name)} />}
        </Scene>
      }
    >
      {painted && <PopupBody {...props} />}
    </Frame>
  );
}
