import { head, page } from '../guide.ts'

/** What is safe, what is not, and how one makes sure. */
export const safe = page('safe', { fr: 'Ce qui est sûr', en: 'What is safe' }, [
  {
    fr: 'Chaque acte est écrit sur le disque avant d’être dit enregistré. Rien n’est écrasé : l’historique (Ctrl+4) garde qui a écrit quoi et quand, Ctrl+Z revient en arrière, et ce qui est supprimé peut être rétabli.',
    en: 'Each act is written to disk before it is said to be saved. Nothing is overwritten: the history (Ctrl+4) keeps who wrote what and when, Ctrl+Z goes back, and what is deleted can be restored.',
  },
  {
    fr: 'Le programme n’ouvre aucune connexion. L’archive n’est pas chiffrée : qui peut lire votre disque peut la lire. Chiffrez le disque si elle contient des noms à protéger.',
    en: 'The program opens no connection. The archive is not encrypted: who can read your disk can read it. Encrypt the disk if it holds names that need protection.',
  },
  head('S’en assurer', 'Making sure'),
  [
    {
      fr: 'Intégrité (Ctrl+5), « Vérifier maintenant » relit chaque octet et le compare à son empreinte.',
      en: 'Integrity (Ctrl+5), “Verify now” reads every byte again and compares it with its fingerprint.',
    },
    {
      fr: '« Enregistrer une copie… » fait une copie et la relit. Gardez-la sur un autre disque ; le pied de la fenêtre dit quand elle vieillit.',
      en: '“Save a copy…” makes a copy and reads it again. Keep it on another disk; the foot of the window says when it grows old.',
    },
  ],
  head('Une anomalie', 'A finding'),
  {
    fr: 'Ce qui manque, diffère ou ne peut être lu est nommé avec le fichier et ce qu’il faut faire. « Réparer depuis une copie… » reprend d’une bonne copie ce qui manque ici ; ce qui était abîmé est mis de côté, jamais effacé.',
    en: 'What is missing, differs or cannot be read is named with its file and what to do. “Repair from a copy…” takes from a good copy what is missing here; what was damaged is set aside, never erased.',
  },
])
