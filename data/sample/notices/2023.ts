import { prose } from '../prose.ts'
import { claimsDate, type StarterRow, said } from '../row.ts'

/** The mission ends, Niger falls to its guard, an alliance is signed. */
export const rows2023: readonly StarterRow[] = [
  {
    slug: '2023-06-30-fin-minusma',
    edtf: '2023-06-30',
    type: 'mandate',
    title: {
      fr: 'Résolution 2690 : fin de la MINUSMA',
      en: 'Resolution 2690 ends MINUSMA',
    },
    summary: {
      fr: 'À la demande de Bamako, le Conseil de sécurité met fin au mandat de la mission ; le retrait doit s’achever le 31 décembre 2023.',
      en: 'At Bamako’s request the Security Council ends the mission’s mandate; withdrawal is to be complete by 31 December 2023.',
    },
    status: 'reviewed',
    places: ['new-york'],
    actors: [
      ['onu', 'author'],
      ['minusma', 'subject'],
      ['mali', 'party'],
    ],
    themes: ['nations-unies'],
    sources: [
      {
        slug: '2023-06-30-fin-minusma',
        title: 'Notice : résolution 2690 (2023)',
        identifier: 'ONU, Conseil de sécurité, résolution 2690 (2023), S/RES/2690',
        reliability: 'A',
        reason: 'Le document est l’acte même : il fait foi de sa date et de son contenu.',
        text: prose(`
          La résolution 2690, adoptée à New York le 30 juin 2023 à l’unanimité, met fin au mandat de
          la MINUSMA le jour où il expirait. Elle laisse six mois pour cesser les opérations,
          remettre les camps et rapatrier quelque treize mille personnes.

          Le Mali avait demandé deux semaines plus tôt un retrait sans délai, jugeant la mission
          devenue une partie du problème. Le Conseil prend acte de la perte de ce consentement ; il
          ne porte pas de jugement sur les dix années écoulées.

          Le départ s’accomplit dans la hâte et sous le feu, car l’armée et les groupes du nord se
          disputent les camps évacués. Une cérémonie marque la fermeture à Bamako le 11 décembre, et
          le retrait est déclaré achevé le dernier jour de l’année. La résolution fait foi de la
          décision, les rapports qui suivent de son exécution.
        `),
      },
    ],
    claims: [
      claimsDate('2023-06-30', 'le 30 juin 2023', 2, 'Date d’adoption portée par la résolution.'),
    ],
    ties: [['follows', '2013-04-25-minusma', 'Fin de la mission créée dix ans plus tôt.']],
  },
  {
    slug: '2023-07-26-coup-niger',
    edtf: '2023-07-26',
    type: 'coup',
    title: {
      fr: 'Coup d’État contre Mohamed Bazoum',
      en: 'Coup d’état against Mohamed Bazoum',
    },
    summary: {
      fr: 'La garde présidentielle nigérienne séquestre le président élu ; la CEDEAO lance quatre jours plus tard un ultimatum.',
      en: 'Niger’s presidential guard confines the elected president; four days later ECOWAS issues an ultimatum.',
    },
    status: 'reviewed',
    places: ['niamey'],
    actors: [
      ['tiani', 'author', 'général, commandant de la garde présidentielle'],
      ['cnsp-niger', 'author'],
      ['bazoum', 'target', 'président de la République du Niger'],
      ['cedeao', 'party'],
    ],
    themes: ['coups-et-transitions', 'integration-regionale'],
    sources: [
      {
        slug: '2023-07-26-coup-niger',
        title: 'Notice : coup d’État de juillet 2023 au Niger',
        identifier:
          'CEDEAO, sommet extraordinaire sur la situation au Niger, communiqué final, Abuja, 30 juillet 2023',
        reliability: 'A',
        reason:
          'Acte d’une organisation tierce, quoique engagée ; il date et qualifie l’événement.',
        text: prose(`
          La garde présidentielle du Niger retient Mohamed Bazoum dans sa résidence de Niamey à
          l’aube du 26 juillet 2023. Dans la nuit, des officiers de toutes les armes lisent à la
          télévision la déclaration d’un Conseil national pour la sauvegarde de la patrie ; le
          général Abdourahamane Tiani, chef de cette garde, en devient le président deux jours après.

          La CEDEAO exige, par un communiqué adopté à Abuja le 30, le retour du président dans
          le délai d’une semaine, sans exclure la force. L’ultimatum expire sans effet. Le président
          refuse de démissionner et reste détenu.

          Le coup renverse l’alliance régionale : le Mali et le Burkina Faso déclarent qu’une
          intervention leur serait une guerre. Le communiqué d’Abuja est la source de la notice ;
          les motifs des auteurs, d’abord personnels selon certains récits, restent discutés.
        `),
      },
    ],
    claims: [
      claimsDate('2023-07-26', 'du 26 juillet 2023', 2, 'Jour donné par le communiqué d’Abuja.'),
    ],
  },
  {
    slug: '2023-09-16-charte-liptako',
    edtf: '2023-09-16',
    type: 'agreement',
    title: {
      fr: 'Charte du Liptako-Gourma : création de l’AES',
      en: 'Liptako-Gourma Charter: the AES is created',
    },
    summary: {
      fr: 'Le Burkina Faso, le Mali et le Niger fondent l’Alliance des États du Sahel, pacte de défense mutuelle.',
      en: 'Burkina Faso, Mali and Niger found the Alliance of Sahel States, a mutual defence pact.',
    },
    status: 'reviewed',
    places: ['bamako'],
    actors: [
      ['aes', 'subject'],
      ['mali', 'signatory'],
      ['burkina-faso', 'signatory'],
      ['niger', 'signatory'],
      ['goita', 'signatory', 'colonel, président de la transition'],
      ['ibrahim-traore', 'signatory', 'capitaine, président de la transition'],
      ['tiani', 'signatory', 'général de brigade, président du CNSP'],
    ],
    themes: ['integration-regionale'],
    sources: [
      {
        slug: '2023-09-16-charte-liptako',
        title: 'Notice : charte du Liptako-Gourma',
        identifier:
          'Charte du Liptako-Gourma instituant l’Alliance des États du Sahel, Bamako, 16 septembre 2023',
        reliability: 'A',
        reason: 'Texte signé par les trois États : il fait foi de sa date et de son objet.',
        text: prose(`
          Signée à Bamako le 16 septembre 2023 par les chefs d’État du Burkina Faso, du Mali et du
          Niger, la charte du Liptako-Gourma institue l’Alliance des États du Sahel. Le nom vient de
          la zone des trois frontières, où les trois armées combattent les mêmes groupes.

          L’article que l’on cite le plus oblige chacun à porter secours aux autres en cas
          d’atteinte à leur souveraineté, y compris par la force ; il répond à la menace
          d’intervention au Niger. L’alliance deviendra confédération en juillet de l’année
          suivante.

          La charte porte sa date. Une page de presse écrit pourtant « samedi 15 septembre 2023 » :
          le 15 était un vendredi, et la mention du samedi confirme donc le 16. La notice garde
          cette discordance comme exemple de vérification par le jour de la semaine.
        `),
      },
    ],
    claims: [
      claimsDate('2023-09-16', 'le 16 septembre 2023', 2, 'Date portée par la charte.'),
      said('date', '2023-09-15', '15 septembre 2023', 5, {
        stance: 'disputes',
        note: 'Erreur d’une page de presse : le 15 était un vendredi, elle dit samedi.',
      }),
    ],
    ties: [['follows', '2023-07-26-coup-niger', 'Réponse à la menace d’une intervention.']],
  },
  {
    slug: '2023-11-14-kidal',
    edtf: '2023-11-14',
    type: 'seizure',
    title: { fr: 'Entrée de l’armée malienne à Kidal', en: 'The Malian army enters Kidal' },
    summary: {
      fr: 'L’armée et ses alliés de Wagner prennent la ville que les mouvements de l’Azawad tenaient depuis 2012.',
      en: 'The army and its Wagner allies take the town that the Azawad movements had held since 2012.',
    },
    status: 'reviewed',
    places: ['kidal'],
    actors: [
      ['fama', 'author'],
      ['wagner', 'author'],
      ['csp', 'target'],
      ['goita', 'party', 'colonel, président de la transition'],
    ],
    themes: ['rebellions-du-nord', 'cooperation-russe'],
    sources: [
      {
        slug: '2023-11-14-kidal',
        title: 'Notice : prise de Kidal',
        identifier: 'Mali, état-major général des armées, communiqué du 14 novembre 2023',
        reliability: 'C',
        reason:
          'Communiqué du vainqueur : sûr pour l’entrée dans la ville, que l’adversaire a reconnue ; muet sur les alliés et les pertes.',
        text: prose(`
          Partie de Gao au début d’octobre, une colonne de l’armée malienne entre dans Kidal le 14
          novembre 2023, deux semaines après le départ anticipé de la MINUSMA. Les combattants du
          Cadre stratégique permanent se sont retirés vers les montagnes après quelques jours de
          combat et de bombardement.

          La ville échappait à l’État depuis l’échec de 2014, et dans les faits depuis 2012 ; sa prise
          est célébrée à Bamako comme une reconquête. Des hommes de Wagner accompagnent la colonne :
          des images montrent leur drapeau sur le vieux fort. Le communiqué de l’état-major ne les
          nomme pas.

          Ce communiqué fonde la date. Les pertes annoncées par les deux camps se contredisent et ne
          sont pas reprises ; la participation russe, tue par l’un, est affirmée par l’autre et
          montrée par l’image.
        `),
      },
    ],
    claims: [claimsDate('2023-11-14', 'le 14 novembre 2023', 2, 'Jour du communiqué.')],
    ties: [
      ['follows', '2023-06-30-fin-minusma', 'L’armée avance derrière le retrait de la mission.'],
    ],
  },
]
