import { AbsenceSection } from '../../components/options/absence/AbsenceSection.tsx';
import type { OptionSection } from '../../components/options/frame/sections.ts';
import { HiddenSection } from '../../components/options/HiddenSection.tsx';
import { RhythmSection } from '../../components/options/rhythm/RhythmSection.tsx';
import type { CheckWords } from '../../utils/content/words/check-words.ts';
import { isHidden } from './hidden.ts';
import { AboutNow } from './AboutNow.tsx';
import { HabitsNow } from './HabitsNow.tsx';
import { HoursNow } from './HoursNow.tsx';
import { Later } from './Later.tsx';
import { MovementNow } from './MovementNow.tsx';
import { NotesNow } from './NotesNow.tsx';
import { RemindersNow } from './RemindersNow.tsx';
import { editSettings, settingsSaver } from './savers.ts';
import { WorkspaceNow } from './WorkspaceNow.tsx';

type Props = { readonly section: OptionSection; readonly words: Readonly<Record<string, CheckWords>> };

/** The open section with what it shows and what it may change. */
export function OpenSection({ section, words }: Props) {
  const settings = settingsSaver.shown.value;
  if (isHidden(section)) return <HiddenSection />;
  switch (section) {
    case 'rhythm':
      return <RhythmSection settings={settings} onEdit={editSettings} />;
    case 'reminders':
      return <RemindersNow />;
    case 'hours':
      return <HoursNow />;
    case 'absence':
      return <AbsenceSection settings={settings} onEdit={editSettings} />;
    case 'movement':
      return <MovementNow />;
    case 'habits':
      return <HabitsNow />;
    case 'workspace':
      return <WorkspaceNow words={words} />;
    case 'notes':
      return <NotesNow />;
    case 'history':
      return <Later key="history" load={loadHistory} />;
    case 'data':
      return <Later key="data" load={loadData} />;
    case 'about':
      return <AboutNow />;
  }
}

/** Begins to load what the open section needs beyond the page, while what is stored is read. */
export function loadAhead(section: OptionSection): void {
  // Where that fails the section tries again, and says so.
  if (section === 'history') void loadHistory().catch(() => null);
}

async function loadHistory() {
  return (await import('./history/HistoryNow.tsx')).HistoryNow;
}

async function loadData() {
  return (await import('./data/DataNow.tsx')).DataNow;
}
