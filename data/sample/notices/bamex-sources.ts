import { prose } from '../prose.ts'
import type { StarterSource } from '../row.ts'

/** The sources of the audience of 11 November 2025: one family of relations, a promotion, an opinion. */
export const audienceSources: readonly StarterSource[] = [
  {
    slug: '2025-11-11-letjikan',
    title: 'Notice : l’audience selon Letjikan',
    identifier: 'Letjikan, article de Haoua Sangaré, Bamako, 11 novembre 2025',
    derivesFrom: ['2025-11-11-origine'],
    reliability: 'C',
    reason:
      'Page datée, précise sur les présents et les grades ; son vocabulaire est celui d’une communication officielle.',
    text: prose(`
      L’article de Letjikan, daté de Bamako, 11 novembre 2025, rapporte que le général d’armée Assimi
      Goïta a reçu le jour même, un mardi, au palais de Koulouba, une délégation russe conduite par le
      vice-ministre de la Défense. La rencontre a lieu en marge du salon BAMEX.

      Deux officiers assistent le chef de l’État : le général de corps d’armée Sadio Camara, ministre de
      la Défense et des Anciens combattants, et le général Alou Boï Diarra, chef d’état-major de
      l’armée de l’air. L’entretien porte sur la coopération bilatérale, la défense et la lutte contre
      le terrorisme ; le visiteur, que la page ne nomme pas, transmet un message de solidarité.

      C’est la relation la plus précise, sur la date comme sur les titres. Son vocabulaire est celui d’un communiqué, et
      rien n’indique que la rédaction ait eu une autre source.
    `),
  },
  {
    slug: '2025-11-11-apa',
    title: 'Notice : l’audience selon l’agence APA',
    identifier: 'APA, dépêche du 12 novembre 2025, reproduite par Cridem',
    derivesFrom: ['2025-11-11-origine'],
    reliability: 'C',
    reason:
      'Agence régionale, qui nomme ses sources « officielles » et n’y ajoute pas d’observation.',
    text: prose(`
      Une dépêche de l’agence APA, reproduite le 12 novembre 2025 par le portail mauritanien Cridem,
      situe l’audience « mardi », en marge du Salon de la défense et de la sécurité. Le 12 étant un
      mercredi, il s’agit de la veille.

      La dépêche nomme le visiteur et imprime « Iounous Bek-Evkourov » : le trait d’union, déplacé,
      fait du second prénom une partie du nom. Elle cite les mêmes présents que Letjikan, avec le seul
      titre de général, et rappelle le voyage du président malien à Moscou au mois de juin.

      Tout y est attribué à des sources officielles et aux autorités maliennes. L’agence date la
      rencontre, mais elle ne l’a pas vue : elle appartient à la même famille que les autres relations
      et ne saurait, à elle seule, les confirmer.
    `),
  },
  {
    slug: '2025-11-11-journal-du-faso',
    title: 'Notice : l’audience selon le Journal du Faso',
    identifier:
      'Journal du Faso, page sur la coopération militaire Mali-Russie, non datée (novembre 2025)',
    derivesFrom: ['2025-11-11-apa'],
    reliability: 'D',
    reason:
      'Réécriture d’une dépêche, faute de nom comprise ; la page n’ajoute aucun fait qui lui soit propre.',
    text: prose(`
      Le Journal du Faso, page burkinabè en ligne, consacre un article non daté à la rencontre de
      Koulouba. Il la place le même mardi, nomme les deux généraux présents et rappelle le voyage à
      Moscou : soit, dans le même ordre, les éléments de la dépêche d’APA.

      La faute « Iounous Bek-Evkourov » y revient à l’identique. Une erreur partagée est le meilleur
      indice d’une copie : deux rédacteurs indépendants auraient pu se tromper, mais non de la même
      façon. La page est donc rattachée à la dépêche, et les deux comptent pour une seule
      source.

      L’article ajoute des appréciations sur la montée en puissance du partenariat. Elles relèvent du
      commentaire ; aucune affirmation sur l’événement n’en est tirée.
    `),
  },
  {
    slug: '2025-11-11-origine',
    title: 'Notice : la communication officielle, source première non retrouvée',
    identifier:
      'Mali, présidence de la transition, communication du 11 novembre 2025 : référence à établir',
    reliability: 'F',
    reason: 'Document supposé par les relations qui en dépendent ; l’archive ne l’a pas vu.',
    text: prose(`
      Les relations de l’audience du 11 novembre 2025 se ressemblent trop pour être indépendantes.
      Confiance mutuelle, souveraineté, stabilité régionale : les trois formules reviennent d’une
      page à l’autre, et un site d’Abidjan les attribue à la présidence malienne.

      Il faut donc supposer une communication officielle, diffusée le jour même, que chaque rédaction a
      reprise. L’archive ne possède pas ce document ; sa référence reste à établir, et sa fiabilité ne
      peut être jugée avant lecture. La présente notice tient sa place dans la filiation des sources,
      afin que quatre copies ne passent pas pour quatre témoins.

      Qui retrouvera le texte ou la vidéo de la présidence pourra les verser à l’archive et refermer
      cette lacune.
    `),
  },
  {
    slug: '2024-10-16-promotion',
    title: 'Notice : le grade d’Assimi Goïta',
    identifier: 'Mali, communiqué du Conseil des ministres du 16 octobre 2024',
    reliability: 'B',
    reason:
      'Acte officiel qui confère les grades ; une page de presse le rapporte avec une confusion.',
    text: prose(`
      Le Conseil des ministres réuni à Bamako le 16 octobre 2024 élève plusieurs officiers au rang de
      général. Assimi Goïta, colonel lors des coups d’État de 2020 et de 2021, est promu général d’armée,
      le plus haut grade ; ceux qui l’ont accompagné, dont Sadio Camara, reçoivent le grade inférieur.

      Une page de presse lui prête le titre de général de corps d’armée au lieu de celui-là. La confusion
      s’explique : c’est le grade conféré le même jour à ses compagnons.

      Cette date sert de repère. Un document qui l’appelle colonel a été écrit avant elle, ou par
      quelqu’un qui n’en a pas tenu compte ; un document qui l’appelle général d’armée ne peut lui être
      antérieur. La règle vaut pour les quatre audiences que réunit l’archive.
    `),
  },
  {
    slug: '2025-11-11-tribune',
    title: 'Tribune sur l’audience Goïta–Evkourov et BAMEX 2025 (description, texte non versé)',
    creators: ['D. Kaboré'],
    issued: '2025-11~',
    type: 'opinion',
    identifier:
      'Tribune signée D. Kaboré, une page, français, sans titre, sans date : référence à établir',
    rights: 'Droits réservés à l’auteur ; le texte n’est pas distribué avec l’archive.',
    accessRights: 'restricted',
    provenance:
      'Document reçu sans date ni titre. Date de travail « vers novembre 2025 » : le texte commente l’audience du 11, qu’il ne peut précéder ; borne certaine [2025-11-11..].',
    derivesFrom: ['2025-11-11-apa'],
    reliability: 'D',
    reason:
      'Opinion non datée d’un auteur sans antécédent connu ; un grade périmé et une faute de nom montrent qu’il n’a pas vérifié ; deux faits seulement, repris de la dépêche.',
    text: prose(`
      Cette notice décrit une tribune en français, signée D. Kaboré, que l’archive ne distribue pas. Elle
      tient en cinq paragraphes et ne porte ni titre, ni date, ni lieu. Son objet est la rencontre
      entre le président malien et le vice-ministre russe de la Défense, en marge de BAMEX 2025.

      Deux affirmations seulement y sont vérifiables : la rencontre a eu lieu, et elle s’est tenue en
      marge du salon. Le reste est jugement, tout entier favorable au partenariat avec Moscou. L’auteur
      donne à Assimi Goïta le grade de colonel, périmé depuis l’automne 2024, et imprime la même faute de
      nom que l’agence APA, dont il paraît dépendre.

      Le document a été écrit au plus tôt le jour de l’audience ; la date de travail est
      « vers novembre 2025 ». L’auteur ne doit pas être confondu avec l’ancien président burkinabè Roch Kaboré.
    `),
  },
]
