import { hides, now, view, workspaces } from '../../utils/ui/store.ts';

/** Where the popup alone remembers on which day it last brought up something about the place. */
const KEY = 'limber-place-day';

const today = new Date().toDateString();
/** In this opening it stays where it is. */
let told = false;
const isNew = localStorage.getItem(KEY) !== today;

/** Whether this opening brings up something about the place: the first of a day in which there is something, and only while working. */
export function daily(): boolean {
  const { open, again } = workspaces.value.here;
  const wanted = isNew && (open.length > 0 || (again ?? Infinity) <= now.value.at);
  return view.value.scene === 'working' && (told || wanted) && !hides.value.includes('workspace');
}

/** Nothing more of it today. */
export function wasShown(): void {
  if (!told) localStorage.setItem(KEY, today);
  told = true;
}
