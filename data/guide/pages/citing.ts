import { head, page } from '../guide.ts'

/** How what is said comes to rest on what a source says. */
export const citingPage = page('citing', { fr: 'Citer', en: 'Citing' }, [
  {
    fr: 'Citer, c’est noter qu’un passage d’une source dit quelque chose d’un champ d’un événement. C’est une affirmation. Plusieurs sources peuvent affirmer des choses différentes du même champ : toutes restent, et l’une est retenue, pour une raison qui est gardée.',
    en: 'To cite is to note that a passage of a source says something of a field of an event. That is a claim. Several sources may claim different things of one field: all stay, and one is chosen, for a reason that is kept.',
  },
  [
    {
      fr: 'Prenez l’événement en main : M, ou le bouton au pied du panneau.',
      en: 'Take the event in hand: M, or the button at the foot of the panel.',
    },
    {
      fr: 'Ouvrez la source et sélectionnez les mots qui le disent.',
      en: 'Open the source and select the words that say so.',
    },
    {
      fr: 'Appuyez sur C : choisissez le champ. Ce que les mots disent est proposé ; ce qu’ils ne disent pas est noté comme interprété.',
      en: 'Press C: choose the field. What the words say is proposed; what they do not say is noted as interpreted.',
    },
  ],
  head('Ce qui manque d’appui', 'What lacks support'),
  {
    fr: 'Une valeur qu’aucun passage n’appuie est marquée « sans source » dans le panneau, comptée dans la liste et dans les filtres, et notée sur l’imprimé. Le titre est le vôtre : il n’est jamais cité.',
    en: 'A value that no passage supports is marked “no source” in the panel, counted in the list and the filters, and noted in print. The title is yours: it is never cited.',
  },
  head('Vérifier un événement', 'Verifying an event'),
  {
    fr: 'Un événement est vérifié quand chaque champ et chaque lien repose sur une affirmation retenue, qu’aucun désaccord entre copies n’est ouvert, et qu’une autre personne que l’auteur du dernier changement s’en porte garante. Ce qui manque est montré ; on peut passer outre, en disant pourquoi.',
    en: 'An event is verified when each field and each tie rests on a chosen claim, no disagreement between copies is open, and somebody other than the author of the last change vouches for it. What is missing is shown; one may pass over it, and says why.',
  },
])
