import type { OptionSection } from '../../components/options/frame/sections.ts';
import { policy } from '../../utils/ui/policy.ts';

/** Whether the organisation has taken a section out. */
export function isHidden(section: OptionSection): boolean {
  return policy.value.value.hiddenSections.some((each) => each === section);
}
