import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Saving } from '../../components/options/frame/SaveState.tsx';

/** A change that gives the same again when it is applied twice. */
type Change<T> = (value: T) => T;

/** Writes edits one after another and keeps those that could not be written. */
export type Saver<T> = {
  /** What is stored with all edits that are not, so an edit is seen at once and never lost. */
  readonly shown: ReadonlySignal<T>;
  readonly saving: ReadonlySignal<Saving>;
  readonly edit: (change: Change<T>) => void;
  readonly tryAgain: () => void;
};

/**
 * @param stored what storage holds, updated by the store
 * @param write applies a change to what is stored; rejects if it could not be written
 */
export function saver<T>(stored: ReadonlySignal<T>, write: (change: Change<T>) => Promise<unknown>): Saver<T> {
  const pending = signal<readonly Change<T>[]>([]);
  const saving = signal<Saving>({ status: 'quiet' });
  let last = Promise.resolve();

  async function writePending(): Promise<void> {
    const changes = pending.value;
    if (changes.length === 0) return;
    try {
      await write((value) => applied(changes, value));
      pending.value = pending.peek().filter((change) => !changes.includes(change));
      saving.value = { status: 'saved', at: Date.now() };
    } catch (error) {
      saving.value = { status: 'failed', full: /quota|space|full/i.test(String(error)), trying: false };
    }
  }
  function save(): void {
    if (saving.value.status === 'failed') saving.value = { ...saving.value, trying: true };
    last = last.then(writePending);
  }
  return {
    shown: computed(() => applied(pending.value, stored.value)),
    saving,
    edit: (change) => {
      pending.value = [...pending.value, change];
      save();
    },
    tryAgain: save,
  };
}

function applied<T>(changes: readonly Change<T>[], value: T): T {
  return changes.reduce((changed, change) => change(changed), value);
}
