import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of `/proc/<pid>/stat` a second, on every Linux that Chromium runs on. */
const TICKS = 100;

type Process = { readonly pid: number; readonly parent: number; readonly ticks: number; readonly born: string };

/** Adds up the CPU time of a process and all that descend from it, those that ended included. */
export class ProcessTree {
  private readonly root: number;
  private readonly spent = new Map<string, number>();

  constructor(root: number) {
    this.root = root;
  }

  /** Looks at the living processes; call it often enough that none lives and dies between two looks. */
  look(): void {
    const all = readdirSync('/proc')
      .map(Number)
      .filter(Number.isInteger)
      .map(readProcess)
      .filter((each) => each !== null);
    const inside = new Set([this.root]);
    for (let before = 0; before !== inside.size;) {
      before = inside.size;
      for (const each of all) if (inside.has(each.parent)) inside.add(each.pid);
    }
    for (const each of all) if (inside.has(each.pid)) this.spent.set(`${each.pid}:${each.born}`, each.ticks);
  }

  /** CPU seconds of all processes seen so far. */
  seconds(): number {
    return [...this.spent.values()].reduce((sum, ticks) => sum + ticks, 0) / TICKS;
  }
}

function readProcess(pid: number): Process | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { pid, parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]), born: fields[19] ?? '' };
  } catch {
    // It ended between the listing and the reading.
    return null;
  }
}
