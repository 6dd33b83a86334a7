/** What the notes and reasons of the events of 2023 and 2024 are in English. */
export const wordsOf2023to2024InEnglish: readonly (readonly [fr: string, en: string])[] = [
  [
    'Acte d’une organisation tierce, quoique engagée ; il date et qualifie l’événement.',
    'Act of an outside organisation, though one that took a stand; it dates and describes the event.',
  ],
  ['Jour donné par le communiqué d’Abuja.', 'Day given by the Abuja communiqué.'],
  [
    'Quotidien d’État : sûr pour l’agenda officiel, laudatif pour le reste ; graphie fautive du nom du visiteur.',
    'State daily: reliable for the official diary, laudatory for the rest; the visitor’s name is misspelt.',
  ],
  [
    'Mercredi qui précède le numéro du 1er septembre.',
    'The Wednesday before the issue of 1 September.',
  ],
  [
    'Date relative, résolue sur celle du journal ; aucun autre mercredi ne convient.',
    'Relative date, resolved on the newspaper’s own; no other Wednesday fits.',
  ],
  ['Lieu donné par le journal.', 'Place given by the newspaper.'],
  ['Grade porté à la date de l’audience.', 'Rank held on the day of the audience.'],
  [
    'Désigné par sa fonction, puis nommé avec son grade.',
    'Referred to by his function, then named with his rank.',
  ],
  ['Chef de la délégation selon le journal.', 'Head of the delegation according to the newspaper.'],
  ['Présence donnée par le journal.', 'Presence given by the newspaper.'],
  [
    'Le partenariat se poursuit après la mort du chef de Wagner.',
    'The partnership goes on after the death of the head of Wagner.',
  ],
  [
    'Texte signé par les trois États : il fait foi de sa date et de son objet.',
    'Text signed by the three states: authoritative for its date and purpose.',
  ],
  ['Date portée par la charte.', 'Date borne by the charter.'],
  [
    'Erreur d’une page de presse : le 15 était un vendredi, elle dit samedi.',
    'Error of a press page: the 15th was a Friday, it says Saturday.',
  ],
  ['Réponse à la menace d’une intervention.', 'Response to the threat of an intervention.'],
  [
    'Communiqué de l’armée : sûr pour l’entrée dans la ville, que l’adversaire a reconnue ; muet sur les alliés et les pertes.',
    'The army’s communiqué: reliable for the entry into the town, which the adversary acknowledged; silent on allies and losses.',
  ],
  ['Jour du communiqué.', 'Day of the communiqué.'],
  ['Affirmée par le CSP, montrée par des images.', 'Claimed by the CSP, shown by images.'],
  [
    'L’armée avance derrière le retrait de la mission.',
    'The army advances behind the mission’s withdrawal.',
  ],
  [
    'Neuf ans après la défaite qui avait fait perdre la ville.',
    'Nine years after the defeat that had lost it the town.',
  ],
  [
    'Deux actes officiels, chacun daté, dont les auteurs sont ceux qui décident.',
    'Two official acts, each dated, whose authors are those who decide.',
  ],
  ['D’un communiqué à l’autre.', 'From one communiqué to the other.'],
  ['Fin de l’organisation fondée à Nouakchott.', 'End of the organisation founded in Nouakchott.'],
  ['Le premier départ.', 'The first departure.'],
  ['Les partants ont leur propre alliance.', 'Those who leave have an alliance of their own.'],
  [
    'L’acte est le communiqué commun des trois gouvernements.',
    'The act is the joint communiqué of the three governments.',
  ],
  ['Date portée par le communiqué commun.', 'Date borne by the joint communiqué.'],
  [
    'Année fautive d’une page de presse ; antérieure à la création de l’Alliance.',
    'Wrong year of a press page; earlier than the creation of the Alliance.',
  ],
  ['Les trois États agissent en alliance.', 'The three states act as an alliance.'],
  [
    'Acte officiel de celui qui dénonce ; ses griefs restent les siens.',
    'Official act of the party that denounces; its grievances remain its own.',
  ],
  ['Date du communiqué lu à la télévision.', 'Date of the communiqué read on television.'],
  ['Rupture voulue par les auteurs du coup.', 'Break willed by the authors of the coup.'],
  [
    'Rappel fait neuf mois après, à propos d’une autre audience, dans un article qui suit la communication officielle.',
    'Mentioned nine months later, on the occasion of another audience, in an article that follows the official communication.',
  ],
  [
    'Brève exacte sur le fond et fautive sur la date ; le jour de la semaine permet de la corriger.',
    'Brief item accurate in substance and wrong about the date; the day of the week allows it to be corrected.',
  ],
  [
    'Un lundi ; année donnée par la date de l’article.',
    'A Monday; year given by the date of the article.',
  ],
  [
    'Date relative, résolue sur le mois de parution.',
    'Relative date, resolved on the month of publication.',
  ],
  [
    'Le 4 juin 2023 était un dimanche : faute d’année et de quantième.',
    '4 June 2023 was a Sunday: wrong in both year and day.',
  ],
  ['Lieu donné par les deux pages.', 'Place given by both pages.'],
  [
    'Grade porté à la date de l’audience, avant la promotion d’octobre 2024.',
    'Rank held on the day of the audience, before the promotion of October 2024.',
  ],
  [
    'Nommé par la brève, désigné par sa fonction dans le rappel.',
    'Named by the brief item, referred to by his function in the later mention.',
  ],
  ['Audience suivante, mêmes hôtes, même palais.', 'Next audience, same hosts, same palace.'],
  [
    'Traité signé par les trois États : il fait foi de sa date et de son objet.',
    'Treaty signed by the three states: authoritative for its date and purpose.',
  ],
  ['Date portée par le traité.', 'Date borne by the treaty.'],
  ['L’alliance devient confédération.', 'The alliance becomes a confederation.'],
  [
    'Bilan du CSP, précis mais invérifié : l’agence qui le rapporte dit n’avoir rien pu confirmer.',
    'The CSP’s toll, precise but unverified: the agency that reports it says that it could confirm nothing.',
  ],
  [
    'Parole des parties engagées sur leurs propres pertes ; les communiqués maliens se corrigent de jour en jour, et le bilan russe circule sans document signé.',
    'Word of the parties engaged on their own losses; the Malian communiqués correct one another from day to day, and the Russian toll circulates without a signed document.',
  ],
  [
    'Durée sur laquelle les rebelles et l’état-major s’accordent.',
    'Duration on which the rebels and the general staff agree.',
  ],
  [
    'Aucun bilan n’est choisi : les valeurs rivales restent toutes visibles, faute d’une source indépendante.',
    'No toll is chosen: the rival values all remain visible, for want of an independent source.',
  ],
  [
    'Le 22 est le jour d’In-Afarak, étape de la même colonne.',
    'The 22nd is the day of In-Afarak, a stage of the same column.',
  ],
  [
    'Hommes de Wagner seulement ; les soldats maliens n’y sont pas.',
    'Wagner’s men only; the Malian soldiers are not in it.',
  ],
  [
    'Armée malienne, premier communiqué, dépassé par les suivants.',
    'Malian army, first communiqué, superseded by those that followed.',
  ],
  [
    'Somme de 84 et de 47, selon le CSP ; hors évacués et brûlés.',
    'Sum of 84 and 47, according to the CSP; not counting those evacuated or burnt.',
  ],
  ['Somme de 50 et de 10, selon le JNIM.', 'Sum of 50 and 10, according to JNIM.'],
  [
    'Proches des victimes, présents sur place, mais sans liste publiée et en désaccord public avec les autorités.',
    'Relatives of the victims, present on the spot, but with no published list and in public disagreement with the authorities.',
  ],
  [
    'Pages qui citent des sources de sécurité et médicales anonymes, deux jours après.',
    'Pages that cite anonymous security and medical sources, two days later.',
  ],
  [
    'Organisation tierce de défense des droits humains, qui donne son compte pour un minimum ; les autres estimations sont rapportées sans leur méthode.',
    'Human rights organisation that is not a party and gives its count as a minimum; the other estimates are reported without their method.',
  ],
  ['Un samedi : jour donné par toutes les pages.', 'A Saturday: day given by all the pages.'],
  ['Compte d’un tiers, donné pour un minimum.', 'A third party’s count, given as a minimum.'],
  [
    'Estimation des familles, donnée pour provisoire.',
    'Estimate of the families, given as provisional.',
  ],
  [
    'Sources de sécurité anonymes, deux jours après.',
    'Anonymous security sources, two days later.',
  ],
  [
    'Minimum de Human Rights Watch, avec au moins deux cents blessés.',
    'Human Rights Watch’s minimum, with at least two hundred wounded.',
  ],
  [
    'Revendication du JNIM, qui les dit combattants.',
    'Claim of JNIM, which says that they were fighters.',
  ],
  [
    'Nations unies : référence à établir.',
    'United Nations: “référence à établir” (reference to be established).',
  ],
  ['Estimation française vue par CNN : borne haute.', 'French estimate seen by CNN: high bound.'],
  ['Affirmation attribuée, et contestée.', 'Claim that is attributed, and disputed.'],
  [
    'Le communiqué est sûr pour le fait et muet sur le nombre ; les bilans viennent de sources de sécurité anonymes.',
    'The communiqué is reliable for the fact and silent on the number; the tolls come from anonymous security sources.',
  ],
  ['Un mardi : jour du communiqué.', 'A Tuesday: day of the communiqué.'],
  [
    'Borne basse commune aux décomptes publiés ; l’officiel ne donne rien.',
    'Low bound common to the published counts; the official side gives none.',
  ],
  ['Source de sécurité anonyme.', 'Anonymous security source.'],
  [
    'Document non vu, rapporté par l’AFP ; quatre-vingt-un noms.',
    'Document not seen, reported by AFP; eighty-one names.',
  ],
  ['Acte officiel de l’auteur de la décision.', 'Official act of the author of the decision.'],
  [
    'Dernière étape du retrait français du Sahel.',
    'Last stage of the French withdrawal from the Sahel.',
  ],
]
