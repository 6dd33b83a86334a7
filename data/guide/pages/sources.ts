import { head, page } from '../guide.ts'

/** How sources come in and are described. */
export const sourcesPage = page('sources', { fr: 'Les sources', en: 'Sources' }, [
  {
    fr: 'Une source est gardée telle qu’elle a été reçue, à l’octet près. Le texte qu’on y lit est gardé à côté : c’est lui que l’on cite.',
    en: 'A source is kept as it was received, byte for byte. The text that is read in it is kept beside it: that is what one cites.',
  },
  {
    fr: 'Textes, Word, OpenDocument, RTF, pages web, livres, courriels, exports WhatsApp, classeurs, présentations et PDF sont lus. Un fichier qui ne donne pas de texte est gardé quand même, avec la raison ; on peut lui ajouter une transcription.',
    en: 'Texts, Word, OpenDocument, RTF, web pages, books, mail, WhatsApp exports, workbooks, presentations and PDF are read. A file that gives no text is kept all the same, with the reason; a transcription can be added to it.',
  },
  head('Décrire et coter', 'Describing and rating'),
  {
    fr: 'Dites qui l’a faite, quand elle a paru et où elle se trouve. La fiabilité de la source va de A, entièrement fiable, à F, qu’on ne peut juger ; rien n’est rempli à votre place.',
    en: 'Say who made it, when it was issued and where it is. The reliability of a source runs from A, completely reliable, to F, which cannot be judged; nothing is filled in for you.',
  },
  {
    fr: 'La communicabilité d’une source (communicable, accès restreint, confidentiel) décide de ce qui sort dans un export ; ce qui est retenu est compté et dit.',
    en: 'The access to a source (open, restricted, confidential) decides what leaves in an export; what is withheld is counted and said.',
  },
])
