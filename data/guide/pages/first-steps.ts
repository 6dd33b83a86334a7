import { head, page } from '../guide.ts'

/** What a person does in the first hour. */
export const firstSteps = page('first-steps', { fr: 'Premiers pas', en: 'First steps' }, [
  {
    fr: 'Tarikh tient une archive d’événements : chacun a une date, et chaque chose qui est dite de lui peut montrer le passage de la source qui le dit. Tout reste sur cet ordinateur.',
    en: 'Tarikh keeps an archive of events: each has a date, and each thing said of it can show the passage of the source that says so. Everything stays on this computer.',
  },
  {
    fr: 'Au premier lancement, une archive de départ est ouverte : une chronologie du Sahel, avec ses sources. C’est une copie qui vous appartient ; changez-la ou supprimez-la sans crainte.',
    en: 'At the first start a starter archive is open: a chronology of the Sahel with its sources. It is a copy that belongs to you; change or delete it without fear.',
  },
  head('Du texte à l’événement', 'From a text to an event'),
  [
    {
      fr: 'Ajoutez une source (Ctrl Maj A) : choisissez des fichiers, déposez-les sur la fenêtre, ou collez un texte.',
      en: 'Add a source (Ctrl Shift A): choose files, drop them on the window, or paste a text.',
    },
    {
      fr: 'La salle de lecture l’ouvre. Sélectionnez les mots qui disent quelque chose : S prend la phrase, P le paragraphe.',
      en: 'The reading room opens it. Select the words that say something: S takes the sentence, P the paragraph.',
    },
    {
      fr: 'Appuyez sur E : un nouvel événement se fonde sur ces mots. Donnez-lui un titre ; la date, les lieux et les noms que les mots contiennent sont proposés.',
      en: 'Press E: a new event rests on these words. Give it a title; the date, places and names that the words hold are proposed.',
    },
    {
      fr: 'Revenez à la frise (Ctrl+1) : l’événement y est, dans sa bande et dans la liste.',
      en: 'Go back to the timeline (Ctrl+1): the event is there, in its lane and in the list.',
    },
  ],
  {
    fr: 'Ctrl Maj P ouvre la palette de commandes : elle connaît chaque acte, chaque événement, chaque source et chaque nom. Le point d’interrogation montre tous les raccourcis.',
    en: 'Ctrl Shift P opens the command palette: it knows every act, event, source and name. The question mark shows all shortcuts.',
  },
])
