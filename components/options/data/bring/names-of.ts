import { isolated } from '../../../../utils/platform/i18n-size.ts';

/** The first names of what is left out, with a sign that there are more. */
export function namesOf({ count, named }: { readonly count: number; readonly named: readonly string[] }): string {
  return `${named.map(isolated).join(', ')}${count > named.length ? ' …' : ''}`;
}
