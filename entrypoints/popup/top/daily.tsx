import { signal } from '@preact/signals-core';
import { FixLine } from '../../../components/popup/FixLine.tsx';
import { AFTER_FIX } from '../../../utils/core/workspace/again.ts';
import { byWorth, weightsOf } from '../../../utils/core/workspace/next-fix.ts';
import { dateOf } from '../../../utils/platform/i18n-calendar.ts';
import { now, person, workspaces } from '../../../utils/ui/store.ts';
import { wasShown } from '../daily.ts';
import { press } from '../press.ts';

/** What became of it in this opening. */
const done = signal<'fixed' | 'later' | null>(null);

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
  if (done.value === 'later') return null;
  return (
    <FixLine
      item={item}
      again={done.value === 'fixed' ? dateOf(now.value.at + AFTER_FIX) : ''}
      onFixed={() => {
        done.value = 'fixed';
        if (item !== null) press((acts) => acts.fixed(item));
      }}
      onLater={() => {
        done.value = 'later';
      }}
    />
  );
}
