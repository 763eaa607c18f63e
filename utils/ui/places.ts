import { computed, type ReadonlySignal } from '@preact/signals-core';
import { FIRST_WORKSPACES, type Workspaces } from '../core/workspace/workspaces.ts';
import { workspaces } from './store.ts';

/** The places a person works at: one without a name as long as nothing was said of any. */
export const places: ReadonlySignal<Workspaces> = computed(() =>
  workspaces.value.places.length === 0 ? FIRST_WORKSPACES : workspaces.value,
);
