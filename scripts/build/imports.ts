import { existsSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';

/**
 * What a source takes from another at run time: a path from the root, or the name of a package. All of it where it loads
 * it late: only then is it known what it asks for.
 */
export type Import = { readonly from: string; readonly names: readonly string[]; readonly late: boolean };

const STATIC = /^(?:import|export)\s+(?:\*\s+as\s+(\w+)|\{([^}]*)\})\s+from\s+'([^']+)'/gm;
const WHOLE = /^import '([^']+)'/gm;
const DECLARED = /^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm;
export const LATE = /\bimport\('([^']+)'\)/g;

/** What a source imports, types left out. It is read as text: every import is written out, by its names. */
export function importsOf(file: string): readonly Import[] {
  if (!existsSync(file)) return [];
  const code = readFileSync(file, 'utf8');
  const soon = [...code.matchAll(STATIC)].map(([, space, list = '', from = '']) => ({
    from: pathOf(file, from),
    names: space === undefined ? namesIn(list) : usesOf(space, code),
    late: false,
  }));
  const whole = [...code.matchAll(WHOLE)].map(([, from = '']) => ({
    from: pathOf(file, from),
    names: [],
    late: false,
  }));
  const late = [...code.matchAll(LATE)].map(([, from = '']) => ({
    from: pathOf(file, from),
    names: exportsOf(pathOf(file, from)),
    late: true,
  }));
  return [...soon.filter(({ names }) => names.length > 0), ...whole, ...late];
}

/** These sources and all that they import, and what those import. */
export function reached(files: readonly string[], follow: (each: Import) => boolean): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [...files];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (existsSync(file))
      queue.push(
        ...importsOf(file)
          .filter(follow)
          .map(({ from }) => from),
      );
  }
  return seen;
}

/** All that a source offers by a declaration. */
function exportsOf(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(DECLARED)].map(([, name = '']) => name);
}

function pathOf(file: string, from: string): string {
  return from.startsWith('.') ? posix.join(dirname(file), from) : from;
}

function namesIn(list: string): readonly string[] {
  const names = list.split(',').map((each) => each.trim().split(/\s+as\s+/)[0] ?? '');
  return names.filter((name) => name !== '' && !name.startsWith('type '));
}

/** What is asked of a whole module; capitals begin types. */
function usesOf(space: string, code: string): readonly string[] {
  const uses = code.matchAll(new RegExp(`(?<![\\w.])${space}\\.([a-z]\\w*)`, 'g'));
  return [...new Set([...uses].map(([, name = '']) => name))];
}
