import { render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import type { CallsKnown } from '../../../components/options/reminders/Calls.tsx';
import { RemindersSection } from '../../../components/options/reminders/RemindersSection.tsx';
import type { Keys } from '../../../components/options/reminders/Shortcuts.tsx';
import { FIRST_PROFILE } from '../../../utils/core/movement/profile.ts';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings/defaults.ts';
import type { Settings } from '../../../utils/core/settings/settings.ts';

type Given = {
  readonly canKeep?: boolean;
  readonly calls?: CallsKnown;
  readonly shows?: boolean;
  readonly shortcuts?: readonly Keys[];
  readonly shortcutsPage?: string | null;
};

/** The section as it lives on its page: each change is kept and shown. */
export function show(said: Partial<Settings> = {}, given: Given = {}) {
  const asked = {
    onGuide: vi.fn<(change: object) => void>(),
    onTone: vi.fn<(percent: number) => void>(),
    onAllowCalls: vi.fn<() => void>(),
    onTakeBackCalls: vi.fn<() => void>(),
    onShortcuts: vi.fn<() => void>(),
  };
  let kept: Settings = { ...DEFAULT_SETTINGS, ...said };
  function Live() {
    const [settings, setSettings] = useState(kept);
    kept = settings;
    return (
      <RemindersSection
        {...asked}
        settings={settings}
        guide={FIRST_PROFILE.guide}
        canKeep={given.canKeep ?? true}
        calls={given.calls ?? 'open'}
        shortcuts={given.shortcuts ?? []}
        shortcutsPage={given.shortcutsPage ?? null}
        onEdit={(change) => setSettings((before) => ({ ...before, ...change }))}
        onTest={() => Promise.resolve(given.shows ?? true)}
      />
    );
  }
  render(<Live />);
  return { ...asked, kept: () => kept };
}
