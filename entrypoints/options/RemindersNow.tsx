import { useEffect } from 'preact/hooks';
import { RemindersSection } from '../../components/options/reminders/RemindersSection.tsx';
import { ring } from '../../utils/platform/bell.ts';
import { capabilities } from '../../utils/platform/capabilities.ts';
import { openShortcutSettings, shortcutsPage } from '../../utils/platform/commands.ts';
import { allowCalls, calls, followCalls, takeBackCalls } from './calls.ts';
import { followKeys, keys } from './keys.ts';
import { editGuide, editSettings, profileSaver, settingsSaver } from './savers.ts';
import { testNotification } from './test-notification.ts';

/** The section on reminders with what is stored, and what the browser allows. */
export function RemindersNow() {
  useEffect(followCalls, []);
  useEffect(followKeys, []);
  const settings = settingsSaver.shown.value;
  return (
    <RemindersSection
      settings={settings}
      guide={profileSaver.shown.value.guide}
      onGuide={editGuide}
      canKeep={capabilities().keepNotification}
      onEdit={editSettings}
      onTest={() => testNotification(settings)}
      onTone={(percent) => void ring('step', percent)}
      calls={calls.value}
      onAllowCalls={() => void allowCalls()}
      onTakeBackCalls={() => void takeBackCalls()}
      shortcuts={keys.value}
      shortcutsPage={shortcutsPage()}
      onShortcuts={() => void openShortcutSettings()}
    />
  );
}
