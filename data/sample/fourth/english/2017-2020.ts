/** What the notes and reasons of the events of 2017 to 2020 are in English. */
export const wordsOf2017to2020InEnglish: readonly (readonly [fr: string, en: string])[] = [
  [
    'La condamnation du jour même est sûre ; les bilans viennent de plusieurs autorités par la presse, et se contredisent.',
    'The condemnation of the same day is sure; the tolls come from several authorities through the press, and contradict one another.',
  ],
  [
    'Page sans rédaction identifiée, qui rapporte une seule voix locale ; aucun recoupement n’est donné.',
    'Page without an identified newsroom, which reports a single local voice; no cross-check is given.',
  ],
  ['Jour des condamnations officielles.', 'Day of the official condemnations.'],
  [
    'Dernier bilan officiel ; la borne haute est le compte le plus repris.',
    'Last official toll; the high bound is the count most often repeated.',
  ],
  [
    'Inhumations d’un seul jour ; des blessés sont morts ensuite.',
    'Burials of a single day; some of the wounded died later.',
  ],
  [
    'Bilan de février 2017 ; borne haute, le compte français.',
    'Toll of February 2017; high bound, the French count.',
  ],
  ['Gouvernement, premier soir ; dépassé.', 'Government, first evening; superseded.'],
  ['Sans auteur établi.', 'No established author.'],
  ['Gouverneur de Gao.', 'Governor of Gao.'],
  ['Compte français, le plus repris.', 'French count, the most often repeated.'],
  [
    'Voix unique et locale, méthode inconnue : affirmation isolée.',
    'Single local voice, method unknown: an isolated claim.',
  ],
  ['Le camp appliquait une clause de l’accord.', 'The camp implemented a clause of the agreement.'],
  [
    'Document officiel d’un organe tiers, rédigé dix-neuf mois après les faits à partir d’informations fournies par des États.',
    'Official document of a body that is not a party, drawn up nineteen months after the facts from information supplied by states.',
  ],
  [
    'Jour du résumé officiel ; le doute sur la première diffusion est gardé dans la date.',
    'Day of the official summary; the doubt about the first release is kept in the date.',
  ],
  [
    'Circulation antérieure possible, sans document à l’appui.',
    'Earlier circulation possible, with no document to support it.',
  ],
  [
    'Actes d’un organe tiers, qui encadrent le lancement avant et après lui.',
    'Acts of a body that is not a party, which frame the launch before and after it.',
  ],
  ['Jour du sommet, donné sans contradiction.', 'Day of the summit, given without contradiction.'],
  ['Bras militaire de l’organisation.', 'Military arm of the organisation.'],
  [
    'Enquête officielle détaillée, menée par l’une des armées engagées ; version publique abrégée.',
    'Detailed official inquiry, conducted by one of the armies engaged; abridged public version.',
  ],
  ['Date donnée par l’enquête officielle.', 'Date given by the official inquiry.'],
  ['Minimum donné par l’enquête.', 'Minimum given by the inquiry.'],
  ['Somme des deux minimums ; assaillants exclus.', 'Sum of the two minimums; attackers excluded.'],
  ['Décomptes nigériens, sans document joint.', 'Nigerien counts, with no document attached.'],
  [
    'Deux villages voisins portent le nom de Tongo Tongo ; le lieu retenu est celui du nord.',
    'Two neighbouring villages bear the name Tongo Tongo; the place chosen is the northern one.',
  ],
  [
    'Rédaction d’ordinaire exacte, qui cite l’hôpital et les autorités ; écrit le jour même, sur des informations encore mouvantes.',
    'Usually accurate newsroom, which cites the hospital and the authorities; written the same day, on information still shifting.',
  ],
  [
    'Un vendredi, comme le dit le texte : jour concordant.',
    'A Friday, as the text says: the day agrees.',
  ],
  [
    'Bilan que deux autorités donnent, postérieur au premier compte.',
    'Toll that two authorities give, later than the first count.',
  ],
  ['Premier compte, peut-être assaillants compris.', 'First count, perhaps including attackers.'],
  [
    'Présidence du Niger et gouverneur de Mopti ; assaillants exclus.',
    'Presidency of Niger and governor of Mopti; attackers excluded.',
  ],
  [
    'Gouvernement malien : deux militaires, aucun civil ; assaillants à part.',
    'Malian government: two soldiers, no civilian; attackers apart.',
  ],
  ['Première attaque de son poste de commandement.', 'First attack on its command post.'],
  [
    'Enquête de terrain des Nations unies, méthodique ; conclusions encore préliminaires.',
    'United Nations field inquiry, methodical; conclusions still preliminary.',
  ],
  ['Jour établi par l’enquête.', 'Day established by the inquiry.'],
  ['Seul compte établi sur place par un tiers.', 'Only count made on the spot by a third party.'],
  [
    'Compte des enquêteurs, donné comme un minimum.',
    'The investigators’ count, given as a minimum.',
  ],
  ['Arrondi d’usage.', 'Customary rounding.'],
  ['Avec une dizaine d’hommes en tenue militaire.', 'With about ten men in military dress.'],
  ['Identification donnée par les enquêteurs.', 'Identification given by the investigators.'],
  [
    'Parole d’un gouvernement sur ses propres pertes, relayée par une agence et par la presse ; aucun tiers n’a compté.',
    'A government’s word on its own losses, relayed by an agency and the press; no third party made a count.',
  ],
  ['Jour donné par le gouvernement et la presse.', 'Day given by the government and the press.'],
  [
    'Bilan corrigé, dernier que le gouvernement ait donné.',
    'Corrected toll, the last that the government gave.',
  ],
  ['Quarante-neuf soldats et un civil.', 'Forty-nine soldiers and one civilian.'],
  [
    'Cinquante-trois soldats et un civil ; corrigé le lendemain.',
    'Fifty-three soldiers and one civilian; corrected the next day.',
  ],
  [
    'Communiqué d’une armée sur ses propres pertes ; le chiffre n’a pas été démenti, mais nul ne l’a vérifié sur place.',
    'An army’s communiqué on its own losses; the figure has not been denied, but nobody verified it on the spot.',
  ],
  ['Jour donné par le communiqué.', 'Day given by the communiqué.'],
  ['Seul bilan documenté.', 'Only documented toll.'],
  ['Chiffre officiel, assaillants exclus.', 'Official figure, attackers excluded.'],
  [
    'Annonce d’un État sur ses propres pertes, tardive, non vérifiée par un tiers ; le chiffre n’a pas varié depuis.',
    'A state’s announcement of its own losses, late, not verified by a third party; the figure has not changed since.',
  ],
  ['Jour donné par le gouvernement.', 'Day given by the government.'],
  ['Bilan définitif, jamais révisé depuis.', 'Final toll, never revised since.'],
  ['Un jeudi.', 'A Thursday.'],
  [
    'Même région, même auteur déclaré, un mois après.',
    'Same region, same declared author, a month later.',
  ],
  [
    'Texte commun des participants : il fait foi de ce qu’ils ont décidé ce jour-là.',
    'Joint text of the participants: authoritative for what they decided that day.',
  ],
  ['Date portée par la déclaration.', 'Date borne by the declaration.'],
  [
    'Le sommet avait été reporté après cette attaque.',
    'The summit had been postponed after this attack.',
  ],
  [
    'Parole d’une armée sur ses propres pertes, relayée par deux rédactions locales qui en dépendent.',
    'An army’s word on its own losses, relayed by two local newsrooms that depend on it.',
  ],
  ['Jour donné par l’armée et par la presse.', 'Day given by the army and by the press.'],
  ['Communiqué postérieur, qui corrige le premier.', 'Later communiqué, which corrects the first.'],
  ['Un lundi, comme le disent les pages consultées.', 'A Monday, as the pages consulted say.'],
  ['Bilan provisoire donné par le président.', 'Provisional toll given by the president.'],
  [
    'Prise de position officielle du jour même ; elle atteste la mutinerie, non sa suite.',
    'Official statement of the same day; it bears out the mutiny, not what followed.',
  ],
  [
    'De la mutinerie à la déclaration du CNSP, dans la nuit.',
    'From the mutiny to the declaration of the CNSP, during the night.',
  ],
]
