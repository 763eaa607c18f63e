/** Warning signs by how soon to get help: a static list, never worked out from what a person enters. */
export const SAFETY_SIGNS = {
  now: ['chest', 'stroke', 'bladder', 'accident', 'breath'],
  day: ['fever', 'upper', 'sneeze', 'weak', 'calf', 'eyes'],
  soon: ['weeks', 'arm', 'head', 'history'],
} as const;

/** What the list rests on, as far as a source was found. Ids of `sources.ts`. */
export const SAFETY_FACTS = {
  sources: ['nhsback', 'nhsback2', 'neckrf', 'leeds', 'chcp', 'probuild', 'localphys', 'dvt'],
} as const;
