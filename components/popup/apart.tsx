import type { View } from '../../utils/core/tracking/shown.ts';
import { Actions, type ActionsProps } from './Actions.tsx';
import type { Headline } from './headline.ts';
import { Buttons as DueButtons } from './due.tsx';
import { HeldActions, heldHeadline } from './held.tsx';
import { isMoved, movedHeadline } from './moved.tsx';
import { isPosture, PostureActions, postureHeadline } from './posture.tsx';
import { RestingActions, restingHeadline } from './resting.tsx';

// What the popup says and offers in all moments but plain work and a break that is simply due. Loaded when one of them is.

export { QuietSun } from './QuietSun.tsx';

/** The fact and the reason. `at` is now, epoch ms. */
export function headline(view: View, at: number): Headline {
  switch (view.scene) {
    case 'held':
    case 'due':
      return isPosture(view) && view.scene === 'due' ? postureHeadline(view) : heldHeadline(view);
    case 'working':
      return isMoved(view) ? movedHeadline(view) : postureHeadline(view);
    case 'paused':
    case 'offHours':
    case 'onBreak':
    case 'away':
    case 'countOnly':
      return restingHeadline(view, at);
  }
}

/** The buttons under it. */
export function Buttons(props: ActionsProps) {
  switch (props.view.scene) {
    case 'held':
      return <HeldActions {...props} />;
    case 'due':
      return isPosture(props.view) ? <PostureActions {...props} /> : <DueButtons {...props} />;
    case 'paused':
    case 'offHours':
    case 'onBreak':
      return <RestingActions {...props} />;
    case 'working':
    case 'away':
    case 'countOnly':
      return <Actions {...props} />;
  }
}
