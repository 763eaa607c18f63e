import type { Settings } from '../../utils/core/settings/settings.ts';
import type { BrowserName } from './idle-service.ts';

/** Where and when a simulation begins; `at` is epoch ms. */
export type Start = {
  readonly at: number;
  readonly zone: string;
  readonly browser: BrowserName;
  readonly settings: Settings;
};
