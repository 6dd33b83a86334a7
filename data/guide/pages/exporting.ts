import { head, page } from '../guide.ts'

/** How what is in an archive leaves it. */
export const exportingPage = page(
  'exporting',
  { fr: 'Exporter et imprimer', en: 'Exporting and printing' },
  [
    {
      fr: 'Exporter (Ctrl+P) demande trois choses : quoi (tout, la vue, les événements choisis), sous quelle forme, et pour qui. L’aperçu montre les pages mêmes qui seront écrites.',
      en: 'Exporting (Ctrl+P) asks three things: what (everything, the view, the chosen events), in which form, and for whom. The preview shows the very pages that will be written.',
    },
    {
      fr: 'Le PDF est fait pour durer (PDF/A) : chaque valeur y porte l’appel de sa source, ou la marque qu’elle n’en a pas. Il peut porter en lui les données et les sources, que Tarikh relit.',
      en: 'The PDF is made to last (PDF/A): each value bears the call of its source, or the mark that it has none. It can carry the data and the sources within it, which Tarikh reads again.',
    },
    head('Ce qui ne sort pas', 'What does not leave'),
    {
      fr: 'Ce qui est d’accès restreint ou confidentiel reste dedans, sauf si vous en décidez autrement, et le document dit combien d’événements et de sources sont retenus. Les noms peuvent être remplacés par des codes.',
      en: 'What is restricted or confidential stays inside, unless you decide otherwise, and the document says how many events and sources are withheld. Names can be replaced by codes.',
    },
  ],
)
