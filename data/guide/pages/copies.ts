import { head, page } from '../guide.ts'

/** How copies are made and brought together. */
export const copies = page('copies', { fr: 'Copies et réunion', en: 'Copies and merging' }, [
  {
    fr: 'Une archive est un dossier. Deux personnes peuvent travailler chacune sur sa copie, même hors ligne, puis les réunir : chaque acte des deux est gardé, et l’ordre dans lequel on réunit ne change rien.',
    en: 'An archive is a folder. Two people may each work on a copy, even offline, and then merge them: every act of both is kept, and the order in which one merges changes nothing.',
  },
  [
    {
      fr: 'Menu Archive, « Réunir avec une copie » : choisissez le dossier de l’autre copie.',
      en: 'Menu Archive, “Merge with a copy”: choose the folder of the other copy.',
    },
    {
      fr: 'Ce qu’elle apporterait est montré d’abord : actes, enregistrements, désaccords.',
      en: 'What it would bring is shown first: acts, records, disagreements.',
    },
    {
      fr: 'Réunissez. Ctrl+Z, ou « Défaire la réunion », rend l’archive comme elle était.',
      en: 'Merge. Ctrl+Z, or “Undo the merge”, gives the archive back as it was.',
    },
  ],
  head('Désaccords', 'Disagreements'),
  {
    fr: 'Où deux copies ont écrit le même champ autrement, les deux valeurs sont montrées avec leur auteur et leur date, dans le panneau de l’événement. Gardez-en une : l’autre reste dans l’historique.',
    en: 'Where two copies wrote the same field differently, both values are shown with author and date, in the panel of the event. Keep one: the other stays in the history.',
  },
])
