import { Figure } from '../../components/figure/Figure.tsx';
import { phaseAt } from '../../utils/core/movement/figure/phase.ts';
import type { Slot } from '../../utils/core/movement/session-steps.ts';
import { t } from '../../utils/platform/i18n.ts';
import { breathSeconds, isBreathing } from './breath.ts';
import { breathFrom, placeAt } from './guide.ts';
import { reduced } from './reduced-motion.ts';
import { movements, nameOf, words } from './words.ts';

/** The figure that shows the step, in step with it; while paused it stands still and breathes. `null` without one. */
export function GuideFigure({ slot }: { readonly slot: Slot }) {
  const movement = movements.value[slot.exerciseId];
  if (movement === undefined) return null;
  const step = words.value[slot.exerciseId]?.steps[slot.step];
  const breathes = isBreathing(slot.exerciseId) && step?.repetitions === undefined;
  const round = breathes ? breathSeconds(slot) : step?.repetitions?.seconds;
  const began = breathes ? breathFrom(slot) : slot.from;
  const into = (): number => Math.max((placeAt(Date.now()) ?? 0) - began, 0) / 1000;
  return (
    <Figure
      key={`${slot.exerciseId} ${slot.side ?? ''}`}
      id="guide"
      movement={movement}
      seconds={() => phaseAt(movement, slot.step, into(), round)}
      moves={!reduced.value}
      side={slot.side}
      label={t('break_figure', nameOf(slot.exerciseId), step?.title ?? '')}
    />
  );
}

/** The whole movement, again and again, before it is begun. */
export function OfferFigure({ id }: { readonly id: string }) {
  const movement = movements.value[id];
  if (movement === undefined) return null;
  return (
    <Figure
      key={id}
      id="offer"
      movement={movement}
      seconds={() => (performance.now() / 1000) % movement.seconds}
      moves={!reduced.value}
      side={null}
      label={t('break_figure_offer', nameOf(id))}
    />
  );
}
