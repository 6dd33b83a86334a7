/** The README.txt of every archive: what it is and how to read and check it without the program, in French and in English. */
export const readmeText = `ARCHIVE TARIKH

Ce dossier est une archive de Tarikh : des événements datés, chacun rattaché aux
textes qui en parlent. Il se lit et se vérifie sans le logiciel.

  archive.json           format, version, identifiant et date de création
  journal/<auteur>/      LA SOURCE DE TOUT : chaque ligne est un acte, dans l'ordre
  received/<auteur>/     lignes d'autres auteurs, reprises d'une copie
  blobs/                 textes et originaux tels que reçus ; le nom est le SHA-256
  manifest/              listes SHA-256 des fichiers achevés
  snapshots/             état récapitulé, à effacer sans risque : il se refait
  quarantine/            octets illisibles mis de côté, jamais supprimés

Lire. Chaque ligne du journal est du JSON : ["SHA-256",{…}], où le SHA-256 est celui
des octets de {…}. Dans {…} : n le numéro de la ligne, p le SHA-256 de la ligne
précédente (64 zéros pour la première), s le dernier numéro déjà sûr, t la date,
a la signature, act l'acte, ops la liste des écritures [fiche, champ, valeur,
écritures remplacées]. Une écriture se nomme auteur:n. Elle vit tant qu'aucune autre
ne la remplace et que son auteur n'a pas réécrit le champ plus tard. Plusieurs
valeurs vivantes : un désaccord, la plus récente est montrée. Les lignes qui portent
g forment un seul acte, accompli par celle qui porte aussi c, le nombre de lignes.
Celles qui portent heads disent jusqu'où les autres journaux étaient lus : auteur,
numéro et SHA-256 de la ligne.

Vérifier.  cat manifest/*.txt | sha256sum -c

Copier. Copiez le dossier entier. Ne modifiez aucun fichier à la main.


TARIKH ARCHIVE

This folder is a Tarikh archive: dated events, each tied to the texts that speak of
them. It can be read and checked without the program.

  archive.json           format, version, identifier and date of creation
  journal/<writer>/      THE TRUTH: each line is one act, in order
  received/<writer>/     lines of other writers, taken in from a copy
  blobs/                 texts and originals as received; the name is the SHA-256
  manifest/              SHA-256 lists of the finished files
  snapshots/             the state summed up; safe to delete, it is made again
  quarantine/            unreadable bytes set aside, never removed

Read. Each journal line is JSON: ["SHA-256",{…}], where the SHA-256 is that of the
bytes of {…}. In {…}: n the line's number, p the SHA-256 of the line before (64
zeros for the first), s the last number already safe, t the time, a the signature,
act the act, ops the list of writes [record, field, value, writes replaced]. A write
is named writer:n. It lives as long as no other replaces it and its own writer has
not written the field again later. Several living values: a disagreement, the latest
is shown. Lines that carry g form one act, complete with the one that also carries
c, the number of its lines. Lines that carry heads say how far the other journals had
been read: writer, number and SHA-256 of the line.

Check.  cat manifest/*.txt | sha256sum -c

Copy. Copy the whole folder. Change no file by hand.
`
