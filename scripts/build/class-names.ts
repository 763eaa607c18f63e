import { globSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';

const STYLES = '{components,entrypoints}/**/*.module.css';
const NAMES = /(?:\.|@keyframes )([a-z][\w-]*)/gi;

/**
 * Names for the classes of all style modules, two or three letters each and the same in every build: long ones weigh as
 * much as a component, in script and in style.
 * @returns gives the name for a class of a file
 */
export function classNames(): (name: string, file: string) => string {
  const known = new Map<string, string>();
  const short = (file: string, name: string): string => {
    const key = `${file.replaceAll(sep, '/')} ${name}`;
    const made = known.get(key) ?? `_${known.size.toString(36)}`;
    known.set(key, made);
    return made;
  };
  for (const file of globSync(STYLES).toSorted()) {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(NAMES)) {
      short(file, name);
    }
  }
  return (name, file) => short(relative('.', file), name);
}
