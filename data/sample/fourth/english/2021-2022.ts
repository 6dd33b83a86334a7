/** What the notes and reasons of the events of 2021 and 2022 are in English. */
export const wordsOf2021to2022InEnglish: readonly (readonly [fr: string, en: string])[] = [
  [
    'Parole d’un gouvernement sur des victimes civiles, relayée par deux rédactions exactes ; le maire donne le même total.',
    'A government’s word on civilian victims, relayed by two usually accurate newsrooms; the mayor gives the same total.',
  ],
  ['Un samedi, comme le disent toutes les pages.', 'A Saturday, as all the pages say.'],
  [
    'Total définitif du gouvernement, communiqué du 4 janvier.',
    'The government’s final total, communiqué of 4 January.',
  ],
  [
    'Soixante-dix et trente : Premier ministre, maire et porte-parole, peut-être une seule information.',
    'Seventy and thirty: Prime Minister, mayor and spokesman, perhaps a single piece of information.',
  ],
  ['Compte provisoire, dépassé.', 'Provisional count, superseded.'],
  ['Comptes provisoires, dépassés.', 'Provisional counts, superseded.'],
  [
    'Attribution sans revendication ni preuve : le groupe n’est donc pas porté comme auteur.',
    'Attribution without claim or proof: the group is therefore not entered as author.',
  ],
  [
    'Acte officiel, sûr pour la prise du pouvoir ; partie intéressée pour le récit de la mort.',
    'Official act, reliable for the assumption of power; an interested party for the account of the death.',
  ],
  [
    'Jour de l’annonce, seul fait que l’on date ici.',
    'Day of the announcement, the only fact that is dated here.',
  ],
  [
    'La mort elle-même est antérieure, d’un jour peut-être.',
    'The death itself is earlier, by a day perhaps.',
  ],
  [
    'Acte d’une organisation régionale, qui constate le coup et en tire les suites.',
    'Act of a regional organisation, which notes the coup and draws its consequences.',
  ],
  ['Jour de l’arrestation.', 'Day of the arrest.'],
  [
    'Les mêmes officiers écartent ceux qu’ils avaient installés.',
    'The same officers remove those whom they had installed.',
  ],
  [
    'Parole d’un gouvernement, rapide, sur des victimes civiles ; une association la reprend sans l’avoir vérifiée.',
    'A government’s word, prompt, on civilian victims; an association repeats it without having verified it.',
  ],
  [
    'Pages qui citent des habitants, un élu non nommé et le gouverneur ; témoins proches, mais sans liste de noms.',
    'Pages that cite inhabitants, an unnamed elected official and the governor; close witnesses, but with no list of names.',
  ],
  [
    'Attaque de nuit : l’intervalle dit qu’elle a duré d’un jour à l’autre.',
    'Night attack: the interval says that it lasted from one day into the next.',
  ],
  [
    'Seule valeur que les deux familles de sources admettent.',
    'Only value that both families of sources allow.',
  ],
  ['Bilan officiel.', 'Official toll.'],
  ['Le bilan officiel pris comme borne basse.', 'The official toll taken as the low bound.'],
  [
    'Élu et habitants ; d’autres pages donnent jusqu’à 168.',
    'Elected official and inhabitants; other pages give up to 168.',
  ],
  [
    'Jour du compte des corps ; plusieurs pages datent toute l’attaque du 5, vers deux heures.',
    'Day on which the bodies were counted; several pages date the whole attack to the 5th, at about two o’clock.',
  ],
  [
    'Compte provisoire, donné aussi par l’Agence France-Presse.',
    'Provisional count, also given by Agence France-Presse.',
  ],
  ['Gouverneur de la région.', 'Governor of the region.'],
  [
    'Quotidien d’État, acte officiel et presse : la suite des bilans est datée et attribuée ; une seule et même autorité pour les trois premiers, le quatrième connu par la presse.',
    'State daily, official act and press: the succession of tolls is dated and attributed; one and the same authority for the first three, the fourth known through the press.',
  ],
  ['Un dimanche : jour donné par toutes les pages.', 'A Sunday: day given by all the pages.'],
  ['Dernier bilan, de la fin de novembre 2021.', 'Last toll, from the end of November 2021.'],
  [
    'Vingt-huit gendarmes et quatre civils ; bilan du lendemain, dépassé.',
    'Twenty-eight gendarmes and four civilians; toll of the next day, superseded.',
  ],
  ['Cinquante-trois gendarmes et quatre civils.', 'Fifty-three gendarmes and four civilians.'],
  [
    'Quarante-neuf gendarmes et quatre civils ; bilan du Conseil des ministres, dépassé.',
    'Forty-nine gendarmes and four civilians; toll of the Council of Ministers, superseded.',
  ],
  [
    'Texte officiel de plusieurs États informés, mais engagés eux-mêmes au Mali et en rivalité avec Moscou ; aucune preuve jointe.',
    'Official text of several informed states, themselves engaged in Mali and in rivalry with Moscow; no proof attached.',
  ],
  [
    'Démenti officiel et daté ; l’auteur est partie au contrat allégué et ne le discute pas sur le fond.',
    'Official, dated denial; its author is a party to the alleged contract and does not discuss the substance.',
  ],
  [
    'Mois de la dénonciation ; le jour d’arrivée n’est connu d’aucun document.',
    'Month of the denunciation; no document knows the day of arrival.',
  ],
  [
    'Le mois est celui de la dénonciation publique : l’arrivée des premiers hommes n’est datée par aucun document.',
    'The month is that of the public denunciation: no document dates the arrival of the first men.',
  ],
  ['Qualification donnée par Bamako.', 'Designation given by Bamako.'],
  ['Qualification donnée par les États signataires.', 'Designation given by the signatory states.'],
  [
    'Démenti de la partie mise en cause, contredit plus tard par Wagner.',
    'Denial by the party blamed, later contradicted by Wagner.',
  ],
  [
    'Confirmée plus tard par les déclarations de Wagner.',
    'Later confirmed by Wagner’s statements.',
  ],
  [
    'Le communiqué est l’acte qui décide les sanctions.',
    'The communiqué is the act that decides the sanctions.',
  ],
  ['Date portée par le communiqué final.', 'Date borne by the final communiqué.'],
  ['Sanction d’une transition qui s’allonge.', 'Sanction of a transition that grows longer.'],
  [
    'Acte des auteurs du coup : sûr pour la prise du pouvoir, parole d’une partie pour ses motifs.',
    'Act of the authors of the coup: reliable for the seizure of power, word of a party for its motives.',
  ],
  ['De la mutinerie au communiqué.', 'From the mutiny to the communiqué.'],
  ['La colère née d’Inata pèse sur la mutinerie.', 'The anger born of Inata weighs on the mutiny.'],
  [
    'Enquête longue, fondée sur de nombreux entretiens et sur des images ; l’accès au village lui a été refusé.',
    'Long inquiry, based on many interviews and on imagery; it was refused access to the village.',
  ],
  [
    'Parole de la partie mise en cause, sur sa propre action ; ni liste, ni accès, ni résultat d’enquête n’appuient ses chiffres.',
    'Word of the party blamed, on its own action; neither list, nor access, nor result of an inquiry supports its figures.',
  ],
  ['Dates du rapport, titre compris.', 'Dates of the report, in its title too.'],
  [
    'Seule enquête publiée ; le nombre est une borne basse.',
    'Only published inquiry; the number is a low bound.',
  ],
  ['Minimum donné par le rapport, toutes victimes.', 'Minimum given by the report, all victims.'],
  [
    'Combattants seulement, selon l’armée ; aucun civil.',
    'Fighters only, according to the army; no civilian.',
  ],
  [
    'Démenti de la partie mise en cause, sans pièce publiée.',
    'Denial by the party blamed, with no document published.',
  ],
  [
    'Le rapport ne nomme aucune société : Wagner n’est donc pas portée comme auteur.',
    'The report names no company: Wagner is therefore not entered as author.',
  ],
  [
    'L’acte est le communiqué lui-même ; il fait foi de la décision et de son jour.',
    'The act is the communiqué itself; it is authoritative for the decision and its day.',
  ],
  ['Date du communiqué.', 'Date of the communiqué.'],
  ['Un fondateur quitte l’organisation.', 'A founder leaves the organisation.'],
  [
    'Acte de celui qui se retire : il fait foi du jour, que nul n’a contesté.',
    'Act of the party that withdraws: authoritative for the day, which nobody has disputed.',
  ],
  ['Jour du communiqué français.', 'Day of the French communiqué.'],
  [
    'Fin, au Mali, de l’opération ouverte en 2014.',
    'End, in Mali, of the operation opened in 2014.',
  ],
  [
    'Le départ suit l’arrivée du partenaire russe.',
    'The departure follows the arrival of the Russian partner.',
  ],
  [
    'Condamnation officielle du jour même par une organisation tierce.',
    'Official condemnation, on the same day, by an organisation that is not a party.',
  ],
  ['Jour de la déclaration de la CEDEAO.', 'Day of the ECOWAS statement.'],
  ['La démission est du 2 octobre.', 'The resignation is of 2 October.'],
  ['Second renversement en huit mois.', 'Second overthrow in eight months.'],
  ['Fin de la mission créée dix ans plus tôt.', 'End of the mission created ten years earlier.'],
]
