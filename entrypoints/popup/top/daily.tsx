import { signal } from '@preact/signals-core';
import { FixLine } from '../../../components/popup/FixLine.tsx';
import { byWorth, weightsOf } from '../../../utils/core/workspace/next-fix.ts';
import { dateOf } from '../../../utils/platform/i18n-calendar.ts';
import { now, person, workspaces } from '../../../utils/ui/store.ts';
import { wasShown } from '../daily.ts';
import { press } from '../press.ts';

/** Put away in this opening. */
const later = signal(false);

/** What it was about stays the same, also when something of it was just done. */
const chosen = signal<string | null | undefined>(undefined);

/** The fix of the day, or what is to be looked at again at the place. */
export function Top() {
  wasShown();
  const { again, open } = workspaces.value.here;
  const looks = (again ?? Infinity) <= now.value.at;
  const [best] = byWorth(open, weightsOf(person.value.causes));
  if (chosen.peek() === undefined) chosen.value = looks ? null : (best?.id ?? null);
  const item = chosen.peek() ?? null;
  if (later.value) return null;
  // Said once it is stored, not before.
  const { current, places } = workspaces.value;
  const asksAgain = places.find(({ id }) => id === current)?.answers[item ?? '']?.again;
  return (
    <FixLine
      item={item}
      again={asksAgain === undefined ? '' : dateOf(asksAgain)}
      onFixed={() => item !== null && press((acts) => acts.fixed(item))}
      onLater={() => {
        later.value = true;
      }}
    />
  );
}
