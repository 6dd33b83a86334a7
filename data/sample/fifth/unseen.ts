/** Where a notice comes from when the archive has not seen the document that it names. */
export const unseen =
  'Notice rédigée pour l’archive de départ de Tarikh, d’après la chronologie courante ; le document qu’elle nomme n’a pas été vu.'
