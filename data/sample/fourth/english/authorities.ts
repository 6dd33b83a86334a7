/** What the notes on persons, bodies, places and themes are in English. */
export const authoritiesInEnglish: readonly (readonly [fr: string, en: string])[] = [
  [
    'Colonel jusqu’au 15 octobre 2024 ; général d’armée depuis le Conseil des ministres du 16 octobre 2024. Le grade porté à une date se lit dans le lien avec l’événement.',
    'Colonel until 15 October 2024; army general since the Council of Ministers of 16 October 2024. The rank held on a given day is read in the tie to the event.',
  ],
  [
    'Colonel-général, puis général d’armée depuis le 9 décembre 2024. Parmi les formes du nom, « Bek-Evkourov » et « Lounous-bek » sont des fautes de presse, gardées pour la recherche : le trait d’union déplacé (APA, Journal du Faso, tribune) et l’initiale changée (L’Essor, 2023).',
    'Colonel general, then army general since 9 December 2024. Among the forms of the name, “Bek-Evkourov” and “Lounous-bek” are press errors, kept for searching: the misplaced hyphen (APA, Journal du Faso, the op-ed) and the changed initial (L’Essor, 2023).',
  ],
  [
    'Ministre malien de la Défense et des Anciens combattants ; colonel, puis général de corps d’armée depuis le 16 octobre 2024.',
    'Malian Minister of Defence and Veterans Affairs; colonel, then army corps general since 16 October 2024.',
  ],
  [
    'Général de brigade, chef d’état-major de l’armée de l’air malienne en 2025.',
    'Brigadier general, chief of staff of the Malian air force in 2025.',
  ],
  [
    'Porte-parole du gouvernement de transition, colonel, en 2021 ; Premier ministre, général de division, en 2025.',
    'Spokesman of the transitional government, colonel, in 2021; Prime Minister, major general, in 2025.',
  ],
  [
    'Ministre malien de la Sécurité et de la Protection civile, général de division, en 2025.',
    'Malian Minister of Security and Civil Protection, major general, in 2025.',
  ],
  [
    'À ne pas confondre avec D. Kaboré, signataire de la tribune sur l’audience de novembre 2025.',
    'Not to be confused with D. Kaboré, who signed the op-ed on the audience of November 2025.',
  ],
  [
    'Général de corps d’armée à la mort de son père, en avril 2021 ; général d’armée ensuite ; élevé à la dignité de maréchal par le CNT tchadien le 9 décembre 2024, insignes remis le 21.',
    'Army corps general when his father died, in April 2021; army general afterwards; raised to the dignity of marshal by the Chadian CNT on 9 December 2024, insignia presented on the 21st.',
  ],
  [
    'Le Conseil seul : l’Organisation, ses missions et le Haut-Commissariat ont leurs propres notices.',
    'The Council alone: the Organisation, its missions and the High Commissioner’s Office have records of their own.',
  ],
  [
    'Créée le 25 avril 2013, en place le 1er juillet ; retirée à la fin de 2023.',
    'Created on 25 April 2013, in place on 1 July; withdrawn at the end of 2023.',
  ],
  [
    'Dissolution annoncée le 6 décembre 2023 ; l’acte qui la prononce n’est pas daté ici, d’où une fin inconnue.',
    'Dissolution announced on 6 December 2023; the act that pronounces it is not dated here, hence an unknown end.',
  ],
  ['Même sigle que le CNSP nigérien de 2023.', 'Same initials as the Nigerien CNSP of 2023.'],
  ['Même sigle que le CNSP malien de 2020.', 'Same initials as the Malian CNSP of 2020.'],
  [
    'Société militaire privée russe ; les autorités maliennes n’ont jamais reconnu sa présence avant l’annonce de son départ.',
    'Russian private military company; the Malian authorities never acknowledged its presence before its departure was announced.',
  ],
  [
    'Corps rattaché au ministère russe de la Défense.',
    'Corps attached to the Russian Ministry of Defence.',
  ],
  [
    'CSP-PSD jusqu’au 1er mai 2024, CSP-DPA du 2 mai au 30 novembre, puis Front de libération de l’Azawad.',
    'CSP-PSD until 1 May 2024, CSP-DPA from 2 May to 30 November, then Azawad Liberation Front.',
  ],
  [
    'Auteurs identifiés par la MINUSMA à Ogossagou, avec des hommes en tenue militaire ; la milice alors citée, Dan Na Ambassagou, a nié. Aucune autorité n’est donc établie sous le nom de celle-ci.',
    'Perpetrators identified by MINUSMA at Ogossagou, with men in military dress; the militia named at the time, Dan Na Ambassagou, denied it. No authority record is therefore made under that name.',
  ],
  ['Général-lieutenant russe.', 'Russian lieutenant general.'],
  ['Ambassadeur de Russie à Bamako en 2025.', 'Ambassador of Russia in Bamako in 2025.'],
  [
    'Général, ministre burkinabè de la Défense en 2025.',
    'General, Burkinabè Minister of Defence in 2025.',
  ],
  ['Chef d’Al-Qaïda au Maghreb islamique.', 'Head of Al-Qaeda in the Islamic Maghreb.'],
  [
    'Société minière, exploitante de Boungou en 2019.',
    'Mining company, operator of Boungou in 2019.',
  ],
  [
    'Les coordonnées sont celles du centre du pays.',
    'The coordinates are those of the centre of the country.',
  ],
  [
    'Colline de Bamako où se trouve le palais présidentiel.',
    'Hill in Bamako where the presidential palace stands.',
  ],
  [
    'Région de Gao jusqu’en 2012 ou 2016, selon les sources ; région de Ménaka depuis.',
    'Gao Region until 2012 or 2016, depending on the source; Ménaka Region since.',
  ],
  ['Localité partagée par la frontière algérienne.', 'Locality divided by the Algerian border.'],
  [
    'Village du cercle de Bankass. Région de Mopti jusqu’au 12 mars 2023, de Bandiagara depuis la loi du 13 mars. Coordonnées d’Ogossagou-Peul, sûres à trois kilomètres près (GeoNames).',
    'Village of the cercle of Bankass. Mopti Region until 12 March 2023, Bandiagara Region since the law of 13 March. Coordinates of Ogossagou-Peul, good to three kilometres (GeoNames).',
  ],
  [
    'Village du cercle de Djenné, entre Mopti et Djenné. Coordonnées sûres à deux kilomètres près (GeoNames).',
    'Village of the cercle of Djenné, between Mopti and Djenné. Coordinates good to two kilometres (GeoNames).',
  ],
  [
    'Cercle d’Ansongo, entre Ansongo et Ménaka. Coordonnées du puits, sûres à trois kilomètres près (GeoNames).',
    'Cercle of Ansongo, between Ansongo and Ménaka. Coordinates of the well, good to three kilometres (GeoNames).',
  ],
  [
    'Près de la frontière burkinabè. Région de Mopti jusqu’au 12 mars 2023, de Douentza depuis la loi du 13 mars. Coordonnées sûres à cinq kilomètres près (Wikipédia en français).',
    'Near the Burkinabè border. Mopti Region until 12 March 2023, Douentza Region since the law of 13 March. Coordinates good to five kilometres (French Wikipedia).',
  ],
  [
    'Région de Kayes jusqu’au 12 mars 2023, de Nioro depuis la loi du 13 mars.',
    'Kayes Region until 12 March 2023, Nioro Region since the law of 13 March.',
  ],
  [
    'Coordonnées sûres à deux kilomètres près (GeoNames).',
    'Coordinates good to two kilometres (GeoNames).',
  ],
  [
    'Région de Kayes jusqu’au 12 mars 2023, de Nioro depuis la loi du 13 mars. Coordonnées sûres à deux kilomètres près (GeoNames).',
    'Kayes Region until 12 March 2023, Nioro Region since the law of 13 March. Coordinates good to two kilometres (GeoNames).',
  ],
  ['Poste frontière, en face de Kidira (Sénégal).', 'Border post, opposite Kidira (Senegal).'],
  [
    'Région de Kayes jusqu’au 12 mars 2023, de Nioro depuis la loi du 13 mars. Coordonnées sûres à trois kilomètres près (GeoNames).',
    'Kayes Region until 12 March 2023, Nioro Region since the law of 13 March. Coordinates good to three kilometres (GeoNames).',
  ],
  [
    'Province du Sanmatenga, région du Centre-Nord, jusqu’au 1er juillet 2025 ; province du Sandbondtenga, région du Kuilsé, depuis le 2 juillet.',
    'Sanmatenga Province, Centre-Nord Region, until 1 July 2025; Sandbondtenga Province, Kuilsé Region, since 2 July.',
  ],
  [
    'Ancienne mine d’or. Province du Soum, région du Sahel, jusqu’au 1er juillet 2025 ; province du Djelgodji, région du Soum, depuis le 2 juillet. Coordonnées sûres à trois kilomètres près (GeoNames).',
    'Former gold mine. Soum Province, Sahel Region, until 1 July 2025; Djelgodji Province, Soum Region, since 2 July. Coordinates good to three kilometres (GeoNames).',
  ],
  [
    'Province du Yagha, à une quinzaine de kilomètres de Sebba. Région du Sahel jusqu’au 1er juillet 2025, Liptako depuis le 2 juillet. Coordonnées sûres à deux kilomètres près (GeoNames).',
    'Yagha Province, some fifteen kilometres from Sebba. Sahel Region until 1 July 2025, Liptako since 2 July. Coordinates good to two kilometres (GeoNames).',
  ],
  [
    'Deux villages voisins portent ce nom ; les distances données par la presse, 174 kilomètres de Niamey et 85 de Ouallam, désignent celui du nord. L’autre est à 14,936 et 1,805, une douzaine de kilomètres au sud (GeoNames).',
    'Two neighbouring villages bear this name; the distances given by the press, 174 kilometres from Niamey and 85 from Ouallam, point to the northern one. The other is at 14.936 and 1.805, a dozen kilometres to the south (GeoNames).',
  ],
  [
    'Région de Tillabéri. Coordonnées sûres à deux kilomètres près (GeoNames).',
    'Tillabéri Region. Coordinates good to two kilometres (GeoNames).',
  ],
  [
    'Commune de Tondikiwindi. Coordonnées sûres à trois kilomètres près (GeoNames, sous le nom de Tiombango).',
    'Commune of Tondikiwindi. Coordinates good to three kilometres (GeoNames, under the name Tiombango).',
  ],
  [
    'À sept kilomètres de Tchombangou selon la presse. Coordonnées probables, à cinq kilomètres près (GeoNames, sous le nom de Zèrma Daré).',
    'Seven kilometres from Tchombangou according to the press. Coordinates probable, good to five kilometres (GeoNames, under the name Zèrma Daré).',
  ],
  [
    'Presqu’île de la province du Lac. Coordonnées incertaines, à une quinzaine de kilomètres près (Wikipédia en français).',
    'Peninsula of Lac Province. Coordinates uncertain, good to some fifteen kilometres (French Wikipedia).',
  ],
  ['Siège des Nations unies.', 'Headquarters of the United Nations.'],
  [
    'Créée par les lois 2023-006 et 2023-007 du 13 mars 2023. Auparavant région de Mopti.',
    'Created by laws 2023-006 and 2023-007 of 13 March 2023. Previously Mopti Region.',
  ],
  [
    'Créée par les lois 2023-006 et 2023-007 du 13 mars 2023. Auparavant région de Kayes.',
    'Created by laws 2023-006 and 2023-007 of 13 March 2023. Previously Kayes Region.',
  ],
  [
    'Auparavant région de Gao ; les sources placent le changement en 2012 ou en 2016.',
    'Previously Gao Region; sources place the change in 2012 or in 2016.',
  ],
  [
    'Existait avant les lois 2023-006 et 2023-007 du 13 mars 2023 ; l’une des dix-neuf régions depuis.',
    'Existed before laws 2023-006 and 2023-007 of 13 March 2023; one of the nineteen regions since.',
  ],
  ['Coordonnées à établir.', 'Coordinates to be established.'],
  [
    'Près de Koulikoro : lieu des démonstrations du salon BAMEX 25.',
    'Near Koulikoro: site of the demonstrations of the BAMEX 25 fair.',
  ],
  ['Mine ; coordonnées à établir.', 'Mine; coordinates to be established.'],
  ['Secteur de Tillia ; coordonnées à établir.', 'Tillia sector; coordinates to be established.'],
  [
    'Audiences, instructeurs, Wagner puis Africa Corps.',
    'Audiences, instructors, Wagner, then Africa Corps.',
  ],
  [
    'Annonces, démentis et communication des parties.',
    'Announcements, denials and communication of the parties.',
  ],
]
