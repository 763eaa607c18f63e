import { sectionKey } from '../../../utils/content/page-keys.ts';
import type { SectionResult } from '../../../utils/core/workspace/checklist.ts';
import { plural, t } from '../../../utils/platform/i18n.ts';

/** The dots of a section in words: "Screen: 3 of 4 support you, 1 works against you". */
export function resultSaid({ section, yes, no, na, open }: SectionResult): string {
  return [
    t('options_workspace_section_said', t(sectionKey(section)), yes, yes + no),
    ...(no > 0 ? [plural('options_workspace_no_said', no)] : []),
    ...(na > 0 ? [plural('options_workspace_na_said', na)] : []),
    ...(open > 0 ? [plural('options_workspace_open', open)] : []),
  ].join(', ');
}
