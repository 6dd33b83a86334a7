/** What the export says of its choices, in French. */
export const exportFr = {
  'problem.name.unknown':
    'Aucun enregistrement ne porte ce nom ni cet identifiant ({option}) : {name}.',
} as const
