import type { GivenAnswer } from '../../../../utils/core/workspace/checklist.ts';
import { t } from '../../../../utils/platform/i18n.ts';
import { dateOf } from '../../../../utils/platform/i18n-calendar.ts';

/** What was answered before, and whether it still holds: "You said yes on 20 August. Still so?". */
export function saidText({ answer, at, again }: GivenAnswer): string {
  return t(again === undefined ? `walk_said_${answer}` : 'walk_said_fixed', dateOf(at));
}
