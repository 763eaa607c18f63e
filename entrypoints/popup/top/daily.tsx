import { signal } from '@preact/signals-core';
import { FixLine } from '../../../components/popup/FixLine.tsx';
import { byWorth, weightsOf } from '../../../utils/core/workspace/next-fix.ts';
import { dateOf } from '../../../utils/platform/i18n-calendar.ts';
import { now, person, workspaces } from '../../../utils/ui/store.ts';
import { wasShown } from '../daily.ts';
import { press } from '../press.ts';

/** Put away in this opening. */
const later = signal(false);

/** What it was about stays the same while the place does, also when something of it was just done. */
const chosen = signal<{ readonly place: string; readonly item: string | null } | null>(null);

/** The fix of the day, or what is to be looked at again at the place. */
export function Top() {
  wasShown();
  const { here, current, places } = workspaces.value;
  const looks = (here.again ?? Infinity) <= now.value.at;
  if (chosen.peek()?.place !== current) {
    const [best] = byWorth(here.open, weightsOf(person.value.causes));
    chosen.value = { place: current, item: looks ? null : (best?.id ?? null) };
  }
  const item = chosen.peek()?.item ?? null;
  // The place that was chosen since may have nothing to do.
  if (later.value || (item === null && !looks)) return null;
  // Said once it is stored, not before.
  const asksAgain = places.find(({ id }) => id === current)?.answers[item ?? '']?.again;
  return (
    <FixLine
      item={item}
      again={asksAgain === undefined ? '' : dateOf(asksAgain)}
      onFixed={() => item !== null && press((acts) => acts.fixed(current, item))}
      onLater={() => {
        later.value = true;
      }}
    />
  );
}
