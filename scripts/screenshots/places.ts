import { CHECKLIST } from '../../utils/content/checklist.ts';
import { hereOf } from '../../utils/core/workspace/here.ts';
import { FIRST_WORKSPACE, type Workspace } from '../../utils/core/workspace/workspaces.ts';

const AT = Date.now() - 20 * 86_400_000;
const OPEN = ['scr-height', 'arm-support', 'light-level', 'habit-calls'];
const UNKNOWN = ['lap-place', 'chair-props'];

/** A place somebody has looked at: most of it fits, something is open, something was fixed. */
const OFFICE: Workspace = {
  ...FIRST_WORKSPACE,
  name: 'Office desk',
  answers: Object.fromEntries(
    CHECKLIST.filter(({ id }) => !UNKNOWN.includes(id)).map(({ id }) => [
      id,
      { answer: id === 'desk-docs' ? 'na' : OPEN.includes(id) ? 'no' : 'yes', at: AT },
    ]),
  ),
  earlier: { 'chair-feet': [{ answer: 'no', at: AT - 9 * 86_400_000 }] },
  notes: { 'scr-height': 'The two thick dictionaries fit under the foot.' },
};

/** What lies in storage of that place and of another one. */
export const PLACES = {
  version: 1,
  value: {
    current: OFFICE.id,
    places: [OFFICE, { ...FIRST_WORKSPACE, id: 'home', name: 'Home table' }],
    units: null,
    here: hereOf(CHECKLIST, OFFICE),
  },
};
