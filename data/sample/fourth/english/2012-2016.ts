/** What the notes and reasons of the events of 2012 to 2016 are in English. */
export const wordsOf2012to2016InEnglish: readonly (readonly [fr: string, en: string])[] = [
  [
    'Le jour et le lieu sont donnés par les deux parties ; la résolution d’un tiers atteste la rébellion. Les pertes restent la parole de chacun.',
    'Day and place are given by both parties; a third party’s resolution bears out the rebellion. The losses remain each side’s word.',
  ],
  [
    'Notice rédigée pour l’archive de départ de Tarikh, d’après le document cité ; elle n’en reprend pas les phrases.',
    'Notice written for the Tarikh starter archive from the document cited; it repeats none of its sentences.',
  ],
  [
    'Notice rédigée pour l’archive de départ de Tarikh sur un document que l’archive n’a pas vu ; elle tient sa place dans la filiation des sources.',
    'Notice written for the Tarikh starter archive about a document that the archive has not seen; it holds that document’s place in the descent of the sources.',
  ],
  [
    'Distribuée avec Tarikh, sous la même licence (MIT).',
    'Distributed with Tarikh, under the same licence (MIT).',
  ],
  ['Titre donné par l’archiviste.', 'Title given by the archivist.'],
  ['Jour donné par les deux parties.', 'Day given by both parties.'],
  ['Classement de l’archiviste.', 'The archivist’s classification.'],
  ['Résumé rédigé d’après les notices.', 'Summary written from the notices.'],
  [
    'Communiqué du ministère et presse du jour même ; la résolution 2056 ne donne pas le jour.',
    'The ministry’s communiqué and the press of the same day; resolution 2056 does not give the day.',
  ],
  ['Parole d’une partie.', 'Word of one party.'],
  ['Parole de l’autre partie.', 'Word of the other party.'],
  [
    'Prise de position officielle et datée d’un organe qui n’est pas partie au conflit.',
    'Official, dated statement of a body that is not a party to the conflict.',
  ],
  [
    'L’événement dure : mutinerie le 21, annonce de la prise du pouvoir le 22.',
    'The event lasts: mutiny on the 21st, seizure of power announced on the 22nd.',
  ],
  ['Fonction donnée par la notice.', 'Function given by the notice.'],
  [
    'Texte d’une partie au conflit, sûr pour ce qu’elle proclame ; le refus du Conseil de sécurité en confirme l’existence.',
    'Text of a party to the conflict, reliable for what it proclaims; the Security Council’s rejection confirms that it exists.',
  ],
  ['Date portée par la déclaration elle-même.', 'Date borne by the declaration itself.'],
  [
    'Conteste la portée de l’acte, non le fait qu’il ait été proclamé.',
    'Disputes the effect of the act, not that it was proclaimed.',
  ],
  [
    'Aboutissement politique de l’offensive ouverte en janvier.',
    'Political outcome of the offensive opened in January.',
  ],
  [
    'L’offensive profite du désordre qui suit le coup.',
    'The offensive profits from the disorder that follows the coup.',
  ],
  [
    'Documents officiels d’un organe tiers ; le premier précède l’intervention d’un jour, le second la mentionne.',
    'Official documents of a body that is not a party; the first precedes the intervention by a day, the second mentions it.',
  ],
  [
    'Jour de l’annonce et des premières frappes.',
    'Day of the announcement and of the first strikes.',
  ],
  [
    'Le document est l’acte même : il fait foi de sa date et de son contenu.',
    'The document is the act itself: it is authoritative for its date and content.',
  ],
  ['Date d’adoption portée par la résolution.', 'Date of adoption borne by the resolution.'],
  [
    'La mission s’installe derrière l’intervention française.',
    'The mission settles in behind the French intervention.',
  ],
  [
    'Texte signé par les parties : il fait foi de sa date et des engagements pris.',
    'Text signed by the parties: authoritative for its date and the commitments made.',
  ],
  ['Date de signature portée par l’accord.', 'Date of signature borne by the agreement.'],
  [
    'Premier accord écrit avec ceux qui avaient proclamé l’Azawad.',
    'First written agreement with those who had proclaimed Azawad.',
  ],
  [
    'Texte commun des cinq fondateurs : il fait foi de la décision et de son jour.',
    'Joint text of the five founders: authoritative for the decision and its day.',
  ],
  ['Date du sommet, portée par son communiqué.', 'Date of the summit, borne by its communiqué.'],
  [
    'Publication de l’armée qui conduit l’opération : sûre pour le calendrier et l’organisation, intéressée pour le bilan.',
    'Publication of the army that conducts the operation: reliable for calendar and organisation, interested as to results.',
  ],
  [
    'Jour donné par l’armée qui conduit l’opération.',
    'Day given by the army that conducts the operation.',
  ],
  ['Barkhane prend la suite de Serval.', 'Barkhane takes over from Serval.'],
  [
    'Texte officiel qui date l’insurrection ; il émane de ceux qu’elle a portés au pouvoir.',
    'Official text that dates the uprising; it comes from those whom the uprising brought to power.',
  ],
  [
    'Deux journées que la Charte de la transition nomme ensemble.',
    'Two days that the Charter of the Transition names together.',
  ],
  [
    'Texte signé par les parties, et rapport d’un tiers qui décrit la première cérémonie ; le rapport précède la seconde.',
    'Text signed by the parties, and a third party’s report that describes the first ceremony; the report precedes the second.',
  ],
  [
    'Deux actes distincts, chacun daté ; rien n’est signé entre les deux.',
    'Two distinct acts, each dated; nothing is signed between the two.',
  ],
  ['Les pourparlers annoncés à Ouagadougou.', 'The talks announced in Ouagadougou.'],
  [
    'Prise de position officielle et datée ; elle couvre le début de la crise, non son dénouement.',
    'Official, dated statement; it covers the beginning of the crisis, not its outcome.',
  ],
  [
    'De l’arrestation du gouvernement au rétablissement du président.',
    'From the arrest of the government to the reinstatement of the president.',
  ],
  [
    'La garde du président déchu défend ses positions.',
    'The fallen president’s guard defends its positions.',
  ],
  [
    'La déclaration officielle atteste l’attaque et le jour ; les bilans viennent de plusieurs autorités, par la presse, et diffèrent selon qui est compté.',
    'The official statement bears out the attack and the day; the tolls come from several authorities, through the press, and differ by who is counted.',
  ],
  ['Jour de la condamnation officielle.', 'Day of the official condemnation.'],
  [
    'Aucun décompte ne l’emporte : l’écart est gardé, avec le compte de la MINUSMA au milieu.',
    'No count prevails: the gap is kept, with MINUSMA’s count in the middle.',
  ],
  [
    'Fourchette des décomptes publiés ; la borne haute compte les assaillants.',
    'Range of the published counts; the high bound counts the attackers.',
  ],
  ['Gouvernement malien ; assaillants exclus.', 'Malian government; attackers excluded.'],
  ['MINUSMA.', 'MINUSMA.'],
  ['Sans détail.', 'No detail.'],
  ['Bilan du premier soir, dépassé.', 'Toll of the first evening, superseded.'],
  [
    'Le magistrat chargé de l’enquête donne un compte détaillé par lieu ; l’organisation de défense des droits humains donne le même total sans détail.',
    'The magistrate in charge of the inquiry gives a detailed count by place; the human rights organisation gives the same total without detail.',
  ],
  [
    'De l’ouverture du feu à la fin du siège de l’hôtel.',
    'From the opening of fire to the end of the siege of the hotel.',
  ],
  ['Compte du procureur, détaillé par lieu.', 'The prosecutor’s count, detailed by place.'],
  ['Assaillants exclus.', 'Attackers excluded.'],
  ['Premier bilan, dépassé.', 'First toll, superseded.'],
  ['Deuxième bilan, dépassé.', 'Second toll, superseded.'],
  ['Même mode opératoire, mêmes auteurs déclarés.', 'Same method, same declared authors.'],
]
