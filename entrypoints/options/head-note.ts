import { signal } from '@preact/signals';

/** A word that the open section has on all of itself, beside its title; empty where it has none. */
export const headNote = signal('');
