// What stands in the program and nothing of it calls yet, or only tests call, each with its reason.
// Everything else that only tests use fails `npm run check`; so does a line here that is used by now.

/** @type {Readonly<Record<string, string>>} by `file` or `file: name` */
export const keptUnused = {
  'data/evidence/consistency.ts':
    'finds days of the week that contradict their dates: a part to come',
  'data/changes/merge.ts: unite':
    'unites copies line by line: part 5, taking in another copy of an archive',
  'data/changes/merge.ts: replay':
    'reads united copies: part 5, taking in another copy of an archive',
  'data/calls/command-answers.ts':
    'what `--json` promises to whoever calls from a script; each answer is held against it by tests/outside',
}
