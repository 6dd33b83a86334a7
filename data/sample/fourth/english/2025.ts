/** What the notes and reasons of the events of 2025 are in English. */
export const wordsOf2025InEnglish: readonly (readonly [fr: string, en: string])[] = [
  [
    'Deux pages concordantes qui reprennent la communication de la présidence : une seule famille ; une agence russe nomme une personne de plus.',
    'Two concordant pages that repeat the communication of the presidency: a single family; a Russian agency names one more person.',
  ],
  ['Le 4 mars 2025 était bien un mardi.', '4 March 2025 was indeed a Tuesday.'],
  ['Grade porté depuis le 16 octobre 2024.', 'Rank held since 16 October 2024.'],
  ['Nommé par les deux pages.', 'Named by both pages.'],
  [
    'Partie à la séance de travail qui précède l’audience.',
    'Party to the working session that precedes the audience.',
  ],
  ['Présence donnée par la relation russe.', 'Presence given by the Russian account.'],
  [
    'Agence et radio d’ordinaire exactes, qui citent plusieurs voix et leurs limites ; les sources de sécurité et l’élu ne sont pas nommés.',
    'Usually accurate agency and radio station, which cite several voices and their limits; the security sources and the elected official are not named.',
  ],
  [
    'Un dimanche : jour donné par l’armée et l’agence.',
    'A Sunday: day given by the army and the agency.',
  ],
  [
    'Aucune valeur médiane n’est fondée : la fourchette est gardée entière.',
    'No middle value is founded: the range is kept whole.',
  ],
  ['Comprend peut-être disparus et prisonniers.', 'Perhaps includes missing and prisoners.'],
  [
    'Fourchette des sources ; la borne haute est celle du JNIM, qui dit « plus de cent ».',
    'Range of the sources; the high bound is that of JNIM, which says “more than a hundred”.',
  ],
  ['Source de sécurité ; minimum.', 'Security source; a minimum.'],
  ['Source de sécurité citée par RFI.', 'Security source cited by RFI.'],
  ['Revendication du JNIM.', 'Claim of JNIM.'],
  [
    'Le même camp, attaqué près de six ans plus tôt.',
    'The same camp, attacked nearly six years earlier.',
  ],
  [
    'Message public d’une partie sur sa propre action : sûr pour l’annonce et son jour, non pour le bilan qu’il dresse.',
    'Public message of a party on its own action: reliable for the announcement and its day, not for the record it claims.',
  ],
  ['Quantième donné par toutes les pages.', 'Day of the month given by all the pages.'],
  [
    'Une page écrit « jeudi 6 juin » ; le 6 était un vendredi.',
    'One page writes “Thursday 6 June”; the 6th was a Friday.',
  ],
  [
    'Fin annoncée de la mission que Bamako niait.',
    'Announced end of the mission that Bamako denied.',
  ],
  [
    'Communiqué de l’armée attaquée : sûr pour les lieux, qu’elle n’avait pas intérêt à multiplier, non pour le bilan adverse.',
    'Communiqué of the army attacked: reliable for the places, which it had no interest in multiplying, not for the adversary’s toll.',
  ],
  [
    'L’acte est la loi, promulguée et publiée : elle fait foi de sa date et de son contenu. Les pages ne servent que pour le vote.',
    'The act is the law, promulgated and published: authoritative for its date and content. The pages serve only for the vote.',
  ],
  [
    'Deux actes distincts, chacun daté : le vote, puis la promulgation.',
    'Two distinct acts, each dated: the vote, then the promulgation.',
  ],
  [
    'Jour du vote seulement ; c’était bien un jeudi.',
    'Day of the vote only; it was indeed a Thursday.',
  ],
  ['Suite de la transition ouverte par ce coup.', 'Sequel of the transition opened by this coup.'],
  [
    'Rédaction d’ordinaire exacte, qui a recoupé auprès d’habitants, de notables et de sources de sécurité.',
    'Usually accurate newsroom, which cross-checked with inhabitants, local dignitaries and security sources.',
  ],
  [
    'Rédaction d’ordinaire exacte, qui rapporte une parole officielle ; celle-ci reste la parole d’une partie.',
    'Usually accurate newsroom, which reports an official word; this remains the word of a party.',
  ],
  ['Début annoncé ; fin ouverte.', 'Announced beginning; open end.'],
  [
    'La fin est ouverte : aucune levée n’est attestée dans l’archive.',
    'The end is open: no lifting is borne out in the archive.',
  ],
  ['Un mercredi, comme le dit la page.', 'A Wednesday, as the page says.'],
  [
    'Parole officielle, cinq jours après l’annonce.',
    'Official word, five days after the announcement.',
  ],
  ['La même région, attaquée deux mois plus tôt.', 'The same region, attacked two months earlier.'],
  [
    'Rédaction d’ordinaire exacte, qui cite des sources locales et de sécurité et donne ses nombres pour des minimums.',
    'Usually accurate newsroom, which cites local and security sources and gives its numbers as minimums.',
  ],
  [
    'Relevé méthodique, mais fait de sources de presse et d’images diffusées par les assaillants : il peut dépendre des mêmes pages.',
    'Methodical record, but made from press sources and from images released by the attackers: it may depend on the same pages.',
  ],
  ['Un dimanche : jour donné par RFI.', 'A Sunday: day given by RFI.'],
  [
    'Les nombres de camions ne sont pas des morts : ils sont portés par des affirmations sur le résumé, et le bilan humain reste vide.',
    'The numbers of lorries are not deaths: they are borne by claims on the summary, and the human toll stays empty.',
  ],
  [
    'Même jour ; relevé qui dépend en partie de la presse.',
    'Same day; a record that depends partly on the press.',
  ],
  [
    'Véhicules, non victimes ; minimum du lendemain.',
    'Vehicles, not victims; minimum of the next day.',
  ],
  [
    'Véhicules, non victimes ; peut réunir deux attaques.',
    'Vehicles, not victims; may combine two attacks.',
  ],
  [
    'Véhicules, non victimes ; syndicat de transporteurs.',
    'Vehicles, not victims; hauliers’ union.',
  ],
  [
    'Véhicules, non victimes ; parole proche d’une partie.',
    'Vehicles, not victims; word close to a party.',
  ],
  ['Application de l’embargo sur le carburant.', 'Enforcement of the fuel embargo.'],
  [
    'L’acte est le communiqué lui-même, publié en entier : il fait foi de l’annonce, de son jour et de ses motifs déclarés.',
    'The act is the communiqué itself, published in full: authoritative for the announcement, its day and its stated motives.',
  ],
  ['Date portée par le communiqué.', 'Date borne by the communiqué.'],
  ['Signature portée par le communiqué.', 'Signature borne by the communiqué.'],
  ['Acte commun de la Confédération.', 'Joint act of the Confederation.'],
  [
    'Page datée, qui nomme les officiers maliens présents sans nommer le visiteur ; son vocabulaire est celui d’une communication officielle.',
    'Dated page, which names the Malian officers present but not the visitor; its vocabulary is that of an official communication.',
  ],
  [
    'Agence régionale, qui nomme ses sources « officielles » et n’y ajoute pas d’observation.',
    'Regional agency, which calls its sources “official” and adds no observation of its own.',
  ],
  [
    'Réécriture d’une dépêche, faute de nom comprise ; la page n’ajoute aucun fait qui lui soit propre.',
    'Rewriting of a dispatch, its error of name included; the page adds no fact of its own.',
  ],
  [
    'Document supposé par les relations qui en dépendent ; l’archive ne l’a pas vu.',
    'Document presupposed by the accounts that depend on it; the archive has not seen it.',
  ],
  [
    'Acte officiel qui confère les grades ; trois pages de presse au moins le rapportent avec une confusion.',
    'Official act that confers the ranks; at least three press pages give one of them wrongly.',
  ],
  [
    'Opinion non datée d’un auteur sans antécédent connu ; un grade périmé et une faute de nom montrent qu’il n’a pas vérifié ; deux faits seulement, repris de la dépêche.',
    'Undated opinion of an author with no known record; an outdated rank and an error of name show that he did not verify; two facts only, taken from the dispatch.',
  ],
  [
    'Document reçu sans date ni titre. Date de travail « vers novembre 2025 » : le texte commente l’audience du 11, qu’il ne peut précéder ; borne certaine [2025-11-11..].',
    'Document received without date or title. Working date “about November 2025”: the text comments on the audience of the 11th, which it cannot precede; certain bound [2025-11-11..].',
  ],
  [
    'Droits réservés à l’auteur ; le texte n’est pas distribué avec l’archive.',
    'Rights reserved to the author; the text is not distributed with the archive.',
  ],
  [
    'Agence russe, précise sur les présents ; elle ne dépend pas de la communication malienne, et reste une parole officielle.',
    'Russian agency, precise about those present; it does not depend on the Malian communication, and remains an official word.',
  ],
  [
    'Pages de presse qui rapportent chacune une rencontre ou une visite ; aucune n’a été rapprochée d’un document officiel.',
    'Press pages that each report a meeting or a visit; none has been set against an official document.',
  ],
  [
    'Page datée du jour même, et un mardi comme elle le dit.',
    'Page dated the same day, and a Tuesday as it says.',
  ],
  [
    'Ce que rapporte la relation la plus précise ; le jour est celui de l’ouverture.',
    'What the most precise account reports; the day is that of the opening.',
  ],
  [
    'Ne pas confondre avec les audiences du 30 août 2023, du 3 juin 2024 et du 4 mars 2025 : mêmes personnes, même palais. D’autres rencontres sont signalées, dont celle du 16 septembre 2023. Les relations maliennes et régionales parlent d’après des sources officielles, une seule famille ; une relation russe existe aussi, officielle elle-même : pas de cote 1.',
    'Not to be confused with the audiences of 30 August 2023, 3 June 2024 and 4 March 2025: same persons, same palace. Other meetings are reported, among them that of 16 September 2023. The Malian and regional accounts speak from official sources, a single family; there is a Russian account too, itself official: no rating of 1.',
  ],
  [
    'Dépêche du mercredi 12 novembre : ce mardi est le 11.',
    'Dispatch of Wednesday 12 November: this Tuesday is the 11th.',
  ],
  [
    'Page non datée ; copie probable de la dépêche.',
    'Undated page; probably a copy of the dispatch.',
  ],
  [
    'Grade périmé depuis le 16 octobre 2024 : habitude de plume ou texte préparé plus tôt.',
    'Rank outdated since 16 October 2024: habit of the pen, or a text prepared earlier.',
  ],
  [
    'Confusion de trois pages au moins avec le grade donné le même jour à d’autres officiers.',
    'Confusion, by at least three pages, with the rank given the same day to other officers.',
  ],
  ['Place de l’audience dans la série.', 'Place of the audience in the series.'],
  [
    'Letjikan désigne le visiteur par sa seule fonction.',
    'Letjikan refers to the visitor by his function alone.',
  ],
  [
    'La relation dit « l’ambassadeur », dans une délégation russe.',
    'The account says “the ambassador”, in a Russian delegation.',
  ],
  ['Lieu donné par toutes les relations.', 'Place given by all the accounts.'],
  [
    'Grade conféré le 16 octobre 2024 : plus d’un an avant l’audience.',
    'Rank conferred on 16 October 2024: more than a year before the audience.',
  ],
  ['Présence donnée par toutes les relations.', 'Presence given by all the accounts.'],
  [
    'Grade conféré onze mois avant l’audience.',
    'Rank conferred eleven months before the audience.',
  ],
  [
    'Nommé par la dépêche et par la relation russe.',
    'Named by the dispatch and by the Russian account.',
  ],
  ['Grade donné par la relation russe.', 'Rank given by the Russian account.'],
  ['Fonction donnée par la relation russe.', 'Function given by the Russian account.'],
  ['Grade et fonction donnés par Letjikan.', 'Rank and function given by Letjikan.'],
  [
    'Grade donné par L’Essor en 2023 ; la page de l’audience dit seulement « général ».',
    'Rank given by L’Essor in 2023; the page on the audience says only “general”.',
  ],
  ['Fonction donnée par la relation russe seule.', 'Function given by the Russian account alone.'],
  ['Présence donnée par la relation russe seule.', 'Presence given by the Russian account alone.'],
  [
    'Tenue en marge du salon, le jour de son ouverture.',
    'Held on the margins of the fair, on its opening day.',
  ],
  ['Quatrième audience que l’archive connaisse.', 'Fourth audience that the archive knows of.'],
  ['Mêmes personnes, même palais.', 'Same persons, same palace.'],
  [
    'Première audience de la série que l’archive connaisse.',
    'First audience of the series that the archive knows of.',
  ],
  [
    'Page proche des organisateurs, exacte sur le calendrier et laudative sur le fond ; huit pages lues concordent sur les dates.',
    'Page close to the organisers, accurate about the calendar and laudatory in substance; eight pages read agree on the dates.',
  ],
  ['Dates données par huit pages.', 'Dates given by eight pages.'],
  [
    'Le 11 était un mardi, le 14 un vendredi : concordant.',
    'The 11th was a Tuesday, the 14th a Friday: they agree.',
  ],
  ['Le Parc des expositions de Bamako.', 'The exhibition grounds of Bamako.'],
  ['Lieu des deux premières journées.', 'Place of the first two days.'],
  ['Lieu des deux dernières journées.', 'Place of the last two days.'],
  ['Lieu des démonstrations.', 'Place of the demonstrations.'],
  ['Ouvre le salon, selon la notice.', 'Opens the fair, according to the notice.'],
  [
    'Organisateur par son ministère, selon la notice.',
    'Organiser through his ministry, according to the notice.',
  ],
  ['Le salon s’ouvre sous l’embargo sur le carburant.', 'The fair opens under the fuel embargo.'],
]
