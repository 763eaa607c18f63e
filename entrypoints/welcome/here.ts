import { computed } from '@preact/signals';
import { atPlace } from '../../utils/core/workspace/at-place.ts';
import { hereOf } from '../../utils/core/workspace/here.ts';
import { profileSaver, workspace } from '../options/savers.ts';

/** The person at the place they work at now, with all edits; what the workspace check asks for plays no part here. */
export const profileHere = computed(() => atPlace(profileSaver.shown.value, hereOf([], workspace.value)));
