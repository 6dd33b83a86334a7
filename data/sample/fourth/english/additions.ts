/** What the notes and reasons of the events that the second edition added are in English. */
export const additionsInEnglish: readonly (readonly [fr: string, en: string])[] = [
  [
    'Rapport d’enquête de l’État dont les soldats sont les victimes : détaillé, mais dressé par une partie.',
    'Inquiry report of the state whose soldiers are the victims: detailed, but drawn up by a party.',
  ],
  [
    'De la première attaque à la fin des combats.',
    'From the first attack to the end of the fighting.',
  ],
  [
    'Bilan disputé : aucune valeur médiane n’est retenue.',
    'Disputed toll: no middle value is chosen.',
  ],
  ['Fourchette des bilans ; militaires seulement.', 'Range of the tolls; soldiers only.'],
  ['La rébellion a commencé la veille à Ménaka.', 'The rebellion began the day before at Ménaka.'],
  [
    'Les rapports de l’époque sont nommés sans que l’archive ait pu rattacher le passage ; la cote attend cette lecture.',
    'The reports of the time are named, but the archive has not been able to tie the passage to them; the rating waits for that reading.',
  ],
  [
    'Deux jours de combats, selon la chronologie courante.',
    'Two days of fighting, according to the usual chronology.',
  ],
  [
    'Le MNLA perd la ville où il avait proclamé l’Azawad.',
    'The MNLA loses the town where it had proclaimed Azawad.',
  ],
  [
    'La déclaration d’un tiers atteste les attentats et leur jour ; le bilan est celui de l’État frappé.',
    'A third party’s statement bears out the bombings and their day; the toll is that of the state struck.',
  ],
  ['Jour donné par l’État et par le Conseil.', 'Day given by the state and by the Council.'],
  ['Seul bilan rattaché à un document.', 'Only toll tied to a document.'],
  ['Somme des deux lieux ; gouvernement nigérien.', 'Sum of the two places; Nigerien government.'],
  [
    'Prise de position officielle d’un organe tiers ; elle atteste les combats, non le détail des pertes.',
    'Official statement of a body that is not a party; it bears out the fighting, not the detail of the losses.',
  ],
  [
    'De la visite du Premier ministre à la défaite de l’armée.',
    'From the Prime Minister’s visit to the army’s defeat.',
  ],
  [
    'Fin du retour de l’État que l’accord avait permis.',
    'End of the return of the state that the agreement had allowed.',
  ],
  [
    'Le bilan du gouvernement est connu sans que l’archive ait rattaché son communiqué.',
    'The government’s toll is known, but the archive has not tied its communiqué to it.',
  ],
  ['Jour de la chronologie courante.', 'Day given by the usual chronology.'],
  ['Seul bilan qu’une autorité ait donné.', 'Only toll that an authority gave.'],
  [
    'Le bilan du procureur est connu sans que l’archive ait rattaché sa déclaration.',
    'The prosecutor’s toll is known, but the archive has not tied his statement to it.',
  ],
  [
    'L’écart d’une unité n’est pas expliqué : les deux bornes sont gardées.',
    'The difference of one is not explained: both bounds are kept.',
  ],
  ['Deux décomptes qui diffèrent d’une unité.', 'Two counts that differ by one.'],
  [
    'Deuxième attaque de la capitale que l’archive connaisse.',
    'Second attack on the capital that the archive knows of.',
  ],
  [
    'Parole de l’État frappé sur ses propres pertes et parole de l’assaillant ; les deux concordent sur le fait.',
    'Word of the state struck on its own losses and word of the attacker; the two agree on the fact.',
  ],
  ['Bilan officiel, sans démenti connu.', 'Official toll, with no known denial.'],
  ['Gouvernement burkinabè ; assaillants exclus.', 'Burkinabè government; attackers excluded.'],
  ['Revendication du groupe.', 'The group’s claim.'],
  [
    'Troisième attaque de la capitale que l’archive connaisse.',
    'Third attack on the capital that the archive knows of.',
  ],
  [
    'Parole de chaque partie, l’une sur ses pertes, l’autre sur son action ; aucune n’a été vérifiée par un tiers.',
    'Word of each party, one on its losses, the other on its action; neither was verified by a third party.',
  ],
  ['Deux camps attaqués d’un jour à l’autre.', 'Two camps attacked from one day to the next.'],
  ['Borne basse que les deux parties admettent.', 'Low bound that both parties allow.'],
  ['Gouvernement malien.', 'Malian government.'],
  [
    'Deux autorités ont donné un bilan ; l’archive n’a rattaché ni la déclaration de l’une ni le communiqué de l’autre.',
    'Two authorities gave a toll; the archive has traced neither the statement of the one nor the communiqué of the other.',
  ],
  ['Gouverneur et société minière.', 'Governor and mining company.'],
  [
    'Parole d’une armée sur sa propre action : sûre pour l’annonce, non vérifiée pour le récit et les pertes adverses.',
    'An army’s word on its own action: reliable for the announcement, unverified for the account and the adversary’s losses.',
  ],
  ['Jour de l’opération selon l’annonce.', 'Day of the operation according to the announcement.'],
  ['L’annonce est du 5 juin.', 'The announcement is of 5 June.'],
  [
    'Mort annoncée par la France, sans démenti connu.',
    'Death announced by France, with no known denial.',
  ],
  [
    'Enquête publiée d’un tiers, que la partie mise en cause récuse.',
    'Published inquiry of a third party, which the party blamed rejects.',
  ],
  [
    'Parole de la partie mise en cause, sur sa propre action ; le texte de la réponse n’a pas été rattaché.',
    'Word of the party blamed, on its own action; the text of the reply has not been traced.',
  ],
  ['Jour donné par le rapport.', 'Day given by the report.'],
  ['Seule enquête publiée par un tiers.', 'Only inquiry published by a third party.'],
  [
    'Dont dix-neuf civils, selon le rapport.',
    'Nineteen of them civilians, according to the report.',
  ],
  ['Démenti de la partie mise en cause.', 'Denial by the party blamed.'],
  [
    'Parole d’un gouvernement sur des victimes civiles, corrigée ensuite par lui ; aucun tiers n’a compté.',
    'A government’s word on civilian victims, which it later corrected itself; no third party made a count.',
  ],
  ['Bilan postérieur, qui corrige le premier.', 'Later toll, which corrects the first.'],
  ['Gouvernement nigérien ; civils.', 'Nigerien government; civilians.'],
  ['Communiqué du 22 mars, dépassé.', 'Communiqué of 22 March, superseded.'],
  [
    'Second massacre de villageois en onze semaines.',
    'Second massacre of villagers in eleven weeks.',
  ],
  [
    'Parole d’un gouvernement sur des victimes civiles ; aucun tiers n’a compté.',
    'A government’s word on civilian victims; no third party made a count.',
  ],
  [
    'D’un jour à l’autre, selon le gouvernement.',
    'From one day to the next, according to the government.',
  ],
  ['Seul bilan rattaché à une autorité.', 'Only toll tied to an authority.'],
  ['Gouvernement burkinabè ; civils.', 'Burkinabè government; civilians.'],
  [
    'Même pays, un an après ; les auteurs ne sont pas établis.',
    'Same country, a year later; the authors are not established.',
  ],
  [
    'D’un jour à l’autre, selon le communiqué.',
    'From one day to the next, according to the communiqué.',
  ],
  ['Gouvernement malien ; civils.', 'Malian government; civilians.'],
  [
    'Rapport d’une institution nationale distincte des forces mises en cause ; les autres bilans sont cités à côté.',
    'Report of a national institution distinct from the forces blamed; the other tolls are cited beside it.',
  ],
  ['Jour donné sans contradiction.', 'Day given without contradiction.'],
  [
    'Rapport publié d’une institution qui n’est pas partie.',
    'Published report of an institution that is not a party.',
  ],
  [
    'Commission nationale des droits de l’homme, février 2023.',
    'National Human Rights Commission, February 2023.',
  ],
  [
    'Autorités tchadiennes ; le second nombre corrige le premier.',
    'Chadian authorities; the second number corrects the first.',
  ],
  ['OMCT et LTDH.', 'OMCT and LTDH.'],
  ['La transition ouverte en avril 2021.', 'The transition opened in April 2021.'],
  [
    'L’acte est la note elle-même : elle fait foi de la décision et de son jour ; le jour du départ est celui de la chronologie courante.',
    'The act is the note itself: authoritative for the decision and its day; the day of departure is that of the usual chronology.',
  ],
  [
    'De la note de dénonciation à la fin de la présence, que la note ne peut pas attester.',
    'From the note of denunciation to the end of the presence, which the note cannot attest.',
  ],
  [
    'Décision des autorités issues du second coup de 2022.',
    'Decision of the authorities that came of the second coup of 2022.',
  ],
  [
    'Parole d’un magistrat de l’État dont les forces sont mises en cause ; les autres bilans viennent d’un collectif et de villageois.',
    'Word of a magistrate of the state whose forces are blamed; the other tolls come from a collective and from villagers.',
  ],
  ['Jour donné par le procureur.', 'Day given by the prosecutor.'],
  ['Procureur, 23 avril 2023.', 'Prosecutor, 23 April 2023.'],
  ['CISC.', 'CISC.'],
  ['Villageois de Karma.', 'Villagers of Karma.'],
  [
    'Parole d’un gouvernement sur ses pertes et sur des victimes civiles ; aucun tiers n’a compté.',
    'A government’s word on its losses and on civilian victims; no third party made a count.',
  ],
  [
    'Quarante-neuf civils et quinze soldats ; gouvernement malien.',
    'Forty-nine civilians and fifteen soldiers; Malian government.',
  ],
  [
    'Acte que les deux armées datent de la même façon.',
    'Act that both armies date in the same way.',
  ],
  [
    'Jour sur lequel les deux états-majors s’accordent.',
    'Day on which the two general staffs agree.',
  ],
  ['Rupture qui suit le coup d’État.', 'Break that follows the coup d’état.'],
  ['Après le Mali et le Burkina Faso, le Niger.', 'After Mali and Burkina Faso, Niger.'],
  [
    'L’acte est le communiqué lui-même : il fait foi de la décision et de son jour.',
    'The act is the communiqué itself: authoritative for the decision and its day.',
  ],
  ['Fin de l’accord.', 'End of the agreement.'],
  ['Dix semaines après la prise de Kidal.', 'Ten weeks after the capture of Kidal.'],
  [
    'Enquête d’une organisation tierce de défense des droits humains ; les auteurs qu’elle désigne sont disputés.',
    'Inquiry by a human rights organisation that is not a party; the authors that it names are disputed.',
  ],
  ['Jour donné par l’enquête.', 'Day given by the inquiry.'],
  ['Human Rights Watch, pour deux villages.', 'Human Rights Watch, for two villages.'],
  ['Procureur, pour trois villages.', 'Prosecutor, for three villages.'],
  ['Même armée mise en cause, dix mois après.', 'Same army blamed, ten months later.'],
  [
    'Parole d’une partie sur sa propre action, rapportée par la presse ; rien ne la vérifie.',
    'Word of a party on its own action, reported by the press; nothing verifies it.',
  ],
  ['Jour donné par la revendication et la presse.', 'Day given by the claim and the press.'],
  ['Revendication du JNIM, non vérifiée.', 'Claim of JNIM, unverified.'],
  [
    'Parole d’un État sur ses propres pertes ; aucun tiers n’a compté.',
    'Word of a state on its own losses; no third party made a count.',
  ],
  ['Veille du communiqué de la présidence.', 'The day before the presidency’s communiqué.'],
  ['Présidence tchadienne.', 'Chadian presidency.'],
  ['Même armée, quatre ans et demi après.', 'Same army, four and a half years later.'],
  ['Jour donné par le ministère ; un vendredi.', 'Day given by the ministry; a Friday.'],
  ['Ministère de l’Intérieur du Niger ; civils.', 'Ministry of the Interior of Niger; civilians.'],
  [
    'Parole d’une partie : sûre pour le rappel des ambassadeurs, qui est son acte, non pour le lieu exact du tir.',
    'Word of a party: reliable for the recall of the ambassadors, which is its act, not for the exact place of the shooting down.',
  ],
  ['D’un jour à l’autre.', 'From one day to the next.'],
  ['Acte annoncé par le communiqué.', 'Act announced by the communiqué.'],
  ['Même frontière, huit mois après la bataille.', 'Same border, eight months after the battle.'],
  [
    'Les deux pays sont en désaccord depuis la fin de l’accord.',
    'The two countries have been at odds since the end of the agreement.',
  ],
]
