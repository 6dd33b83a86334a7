import type { Both } from './row.ts'

/** The title of a new starter archive, in the language of its reader. */
export const sampleTitle: Both = {
  fr: 'Sahel, 2012–2025 : archive de départ',
  en: 'The Sahel, 2012–2025: starter archive',
}

/** What a starter archive says of itself. */
export const sampleDescription: Both = {
  fr: 'Quatre-vingt-six événements de sécurité au Sahel, de la rébellion de 2012 au salon BAMEX de novembre 2025. Chaque événement repose sur une notice rédigée pour l’archive, cotée, avec le document public qu’elle résume ou la mention « référence à établir ». Bilans contestés et démentis y figurent côte à côte. Cette copie est à vous : modifiez-la ou supprimez-la.',
  en: 'Eighty-six security events in the Sahel, from the rebellion of 2012 to the BAMEX fair of November 2025. Each event rests on a rated notice written for the archive in French, with the public document that it sums up or the words “référence à établir”. Disputed tolls and denials stand side by side. This copy is yours: change it or delete it.',
}
