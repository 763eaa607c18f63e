import * as duePart from '../../../components/popup/due.tsx';
import * as heldPart from '../../../components/popup/held.tsx';
import * as movedPart from '../../../components/popup/moved.tsx';
import * as posturePart from '../../../components/popup/posture.tsx';
import * as restingPart from '../../../components/popup/resting.tsx';
import { headlineOf, partOf, type Headline } from '../../../components/popup/headline.ts';
import type { View } from '../../../utils/core/tracking/shown.ts';
import { shownAfter } from './days.ts';

const PARTS = { due: duePart, held: heldPart, moved: movedPart, posture: posturePart, resting: restingPart };

/** What the popup says after such a day. */
export function said(steps: Parameters<typeof shownAfter>[0], settings: Record<string, unknown> = {}): Headline {
  const { view, at } = shownAfter(steps, settings);
  return headline(view, at);
}

/** What it says of a view, by the part that has the words for it. */
export function headline(view: View, at: number): Headline {
  const part = partOf(view);
  return part === null ? headlineOf(view) : PARTS[part].headline(view, at);
}

/** A due break with the fields a case is about. */
export function dueView(due: Partial<NonNullable<View['due']>>, decisions: View['decisions'] = []): View {
  const { view } = shownAfter([['active', '34m']]);
  if (view.due === null) throw new Error('The day is not due.');
  return { ...view, scene: 'due', due: { ...view.due, ...due }, decisions };
}
