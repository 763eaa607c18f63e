import { movementOf } from '../../utils/content/figures/load.ts';
import type { Movement } from '../../utils/core/movement/figure/movement.ts';
import type { Offer } from '../../utils/core/movement/offer.ts';
import { lazily, tellLater } from './lazily.ts';

/** What only some openings show, each by itself. */
export type Parts = ReturnType<typeof parts>;

export function parts() {
  return {
    due: lazily(() => import('../../components/popup/due.tsx')),
    held: lazily(() => import('../../components/popup/held.tsx')),
    moved: lazily(() => import('../../components/popup/moved.tsx')),
    posture: lazily(() => import('../../components/popup/posture.tsx')),
    resting: lazily(() => import('../../components/popup/resting.tsx')),
    call: lazily(() => import('./WhileInCall.tsx')),
    position: lazily(() => import('./SitOrStand.tsx')),
    undo: lazily(() => import('./top/undo.tsx')),
    question: lazily(() => import('./top/question.tsx')),
    notices: lazily(() => import('./top/notices.tsx')),
    habit: lazily(() => import('./top/habit.tsx')),
    daily: lazily(() => import('./top/daily.tsx')),
    where: lazily(() => import('./Where.tsx'), true),
    open: lazily(() => import('./OpenPart.tsx')),
    figure: lazily(() => import('../../components/popup/SceneFigure.tsx'), true),
    movement: movements(),
    place: lazily(() => import('../../components/popup/Place.tsx'), true),
    today: lazily(() => import('../../components/popup/Today.tsx')),
    latest: lazily(() => import('../../components/popup/latest.ts'), true),
  };
}

/** How offers are shown, each loaded when it is first wanted; `undefined` until then, `null` for one that has no figure. */
function movements(): (offer: Offer | null) => Movement | null | undefined {
  const known = new Map<string, ReturnType<typeof lazily<{ readonly movement: Movement | null }>>>();
  return (offer) => {
    // Only exercises of one's own bring their name, and nobody has drawn them.
    if (offer?.name !== undefined || offer === null) return null;
    const id = offer.exercise;
    const part = known.get(id) ?? lazily(async () => ({ movement: await orNone(movementOf(id)) }), true);
    known.set(id, part);
    return part(true)?.movement;
  };
}

async function orNone(movement: Promise<Movement>): Promise<Movement | null> {
  try {
    return await movement;
  } catch (error) {
    tellLater(error);
    return null;
  }
}
