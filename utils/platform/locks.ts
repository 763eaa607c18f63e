/**
 * Runs `work` while no other page and not the worker runs work of the same name. Two contexts that each read and then
 * write lose half their updates otherwise.
 */
export function locked<T>(
  name:
    | 'settings'
    | 'movement'
    | 'workspace'
    | 'diary'
    | 'reports'
    | 'offers'
    | 'ledger'
    | 'policy'
    | 'sync'
    | 'device'
    | 'insights',
  work: () => Promise<T>,
): Promise<T> {
  return navigator.locks.request(`limber-${name}`, work) as Promise<T>;
}
