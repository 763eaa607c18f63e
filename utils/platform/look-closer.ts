import { opened } from './parse.ts';
import { looksCloser } from './plausible.ts';
import { parseWorkspaces } from './schema/workspace.ts';

// Imported by the pages that show all of what is said of a place; the popup shows its name.

looksCloser.push(
  ({ workspace }) => workspace === undefined || opened(workspace, parseWorkspaces).problems.length === 0,
);
