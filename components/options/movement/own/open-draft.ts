import type { OwnDraft } from '../../../../utils/core/movement/own-draft.ts';

/** The form that is open: for an exercise that is there, or a new one (`null`). */
export type OpenDraft = { readonly id: string | null; readonly draft: OwnDraft };
