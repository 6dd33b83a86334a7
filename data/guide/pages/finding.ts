import { head, page } from '../guide.ts'

/** How events, sources and names are found again. */
export const findingPage = page('finding', { fr: 'Retrouver', en: 'Finding' }, [
  {
    fr: 'La recherche (Ctrl+K) lit les événements, les noms et le texte entier des sources, sans égard aux accents, aux majuscules ni aux pluriels. Ce qui est tapé resserre aussi la frise, la liste et les filtres.',
    en: 'The search (Ctrl+K) reads events, names and the full text of sources, whatever the accents, capitals and plurals. What is typed narrows the timeline, the list and the filters too.',
  },
  {
    fr: 'Entre guillemets, les mots se suivent dans cet ordre. Un moins devant un mot l’écarte. Un champ précise : « type:attaque », « lieu:Gao », « acteur:Goïta », « bilan>10 ».',
    en: 'Between quotation marks, words follow one another in that order. A minus before a word keeps it out. A field says more: “type:attack”, “place:Gao”, “actor:Goïta”, “toll>10”.',
  },
  head('Filtres et vues', 'Filters and views'),
  {
    fr: 'Les filtres comptent ce que chaque choix laisserait. Une vue gardée retient ce qui est montré sous un nom, sur cet ordinateur ; un clic, ou la palette (Ctrl Maj P), la montre de nouveau.',
    en: 'The filters count what each choice would leave. A kept view holds what is shown under a name, on this computer; one click, or the palette (Ctrl Shift P), shows it again.',
  },
])
