import { lazily } from './lazily.ts';

/** What only some openings show, each by itself. */
export type Parts = ReturnType<typeof parts>;

export function parts() {
  return {
    notices: lazily(() => import('../../components/popup/Notices.tsx')),
    pauseChoices: lazily(() => import('../../components/popup/PauseChoices.tsx')),
    latest: lazily(() => import('../../components/popup/latest.ts')),
  };
}
