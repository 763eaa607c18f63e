import { render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import { MovementSection } from '../../../components/options/movement/MovementSection.tsx';
import type { OpenDraft } from '../../../components/options/movement/own/open-draft.ts';
import { exerciseWordsOf } from '../../../utils/content/words/load.ts';
import { withEquipment } from '../../../utils/core/movement/edit-profile.ts';
import { FIRST_PROFILE, type Profile } from '../../../utils/core/movement/profile.ts';

/** The section as it lives on its page: each change is kept and shown. */
export function show(said: Partial<Profile> = {}, { onBreak = false } = {}) {
  const onTry = vi.fn<(id: string, seconds: number) => void>();
  let kept: Profile = { ...FIRST_PROFILE, ...said };
  function Live() {
    const [profile, setProfile] = useState(kept);
    const [draft, setDraft] = useState<OpenDraft | null>(null);
    kept = profile;
    return (
      <MovementSection
        profile={profile}
        onBreak={onBreak}
        draft={draft}
        onDraft={setDraft}
        placeName=""
        onEdit={setProfile}
        onThing={(thing, there) => setProfile(withEquipment(thing, there))}
        onSight={(place) => setProfile((before) => ({ ...before, place }))}
        onTry={onTry}
        wordsOf={(id) => exerciseWordsOf('en', id)}
      />
    );
  }
  render(<Live />);
  return { onTry, kept: () => kept };
}

/** The part of the section under that heading. */
export function part(name: string) {
  return within(screen.getByRole('region', { name }));
}

/** The row of a movement in the library, or of a routine. */
export function row(name: string, where = 'The library') {
  const heading = part(where)
    .getAllByRole('heading', { level: 3 })
    .find((each) => each.textContent?.startsWith(name));
  const found = heading?.closest('li');
  if (!found) throw new Error(`No row begins with "${name}".`);
  return within(found);
}
