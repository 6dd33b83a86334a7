import type { RowCorrection } from '../correction.ts'
import { said } from '../row.ts'

/** A mission ends, an alliance, Kidal: what the second edition says otherwise. */
export const corrections2023: readonly RowCorrection[] = [
  {
    slug: '2023-06-30-fin-minusma',
    sources: [
      {
        slug: '2023-06-30-fin-minusma',
        errata: [
          [
            'rapatrier quelque treize mille personnes.',
            'rapatrier un effectif de 13 871 personnes.',
          ],
        ],
      },
    ],
  },
  {
    slug: '2023-07-26-coup-niger',
    summary: {
      fr: 'La garde présidentielle nigérienne retient le président élu ; la CEDEAO lance quatre jours plus tard un ultimatum.',
      en: 'Niger’s presidential guard holds the elected president; four days later ECOWAS issues an ultimatum.',
    },
    actors: [
      ['tiani', 'author', 'général de brigade, commandant de la garde présidentielle'],
      ['cnsp-niger', 'author'],
      ['bazoum', 'target', 'président de la République du Niger'],
      ['cedeao', 'party'],
    ],
    sources: [
      {
        slug: '2023-07-26-coup-niger',
        errata: [
          [
            'le général Abdourahamane Tiani, chef de cette garde, en devient le président deux jours après.',
            'le général de brigade Abdourahamane Tiani, chef de cette garde, est désigné le 28 pour le présider.',
          ],
          [
            'Le coup renverse l’alliance régionale : le Mali et le Burkina Faso déclarent qu’une intervention leur serait une guerre.',
            'Le coup divise la région : le Mali et le Burkina Faso déclarent qu’ils tiendraient une intervention au Niger pour une déclaration de guerre.',
          ],
        ],
      },
    ],
  },
  {
    slug: '2023-09-16-charte-liptako',
    actors: [
      ['aes', 'subject'],
      ['mali', 'signatory'],
      ['burkina-faso', 'signatory'],
      ['niger', 'signatory'],
      ['goita', 'signatory', 'colonel, président de la transition'],
      ['ibrahim-traore', 'party', 'capitaine, président de la transition'],
      ['tiani', 'party', 'général de brigade, président du CNSP'],
    ],
    places: ['koulouba', 'bamako'],
    sources: [
      {
        slug: '2023-09-16-charte-liptako',
        errata: [
          [
            'Signée à Bamako le 16 septembre 2023 par les chefs d’État du Burkina Faso, du Mali et du Niger, la charte du Liptako-Gourma institue l’Alliance des États du Sahel.',
            'Conclue à Bamako le 16 septembre 2023 entre le Burkina Faso, le Mali et le Niger, la charte du Liptako-Gourma institue l’Alliance des États du Sahel. À Koulouba, le colonel Goïta la signe, avec le ministre Abdoulaye Diop ; un ministre nigérien et l’ambassadeur burkinabè représentent les deux autres chefs d’État.',
          ],
        ],
      },
    ],
  },
  {
    slug: '2023-11-14-kidal',
    ties: [
      ['follows', '2023-06-30-fin-minusma', 'L’armée avance derrière le retrait de la mission.'],
      ['follows', '2014-05-17-kidal', 'Neuf ans après la défaite qui avait fait perdre la ville.'],
    ],
    summary: {
      fr: 'L’armée et ses alliés de Wagner prennent une ville qui échappait à l’État depuis l’échec de 2014, et dans les faits depuis 2012.',
      en: 'The army and its Wagner allies take a town that had been out of the state’s hands since the setback of 2014, and in practice since 2012.',
    },
    actors: [
      ['fama', 'author'],
      ['wagner', 'author'],
      ['csp', 'target', 'CSP-PSD'],
      ['goita', 'party', 'colonel, président de la transition'],
    ],
    sources: [
      {
        slug: '2023-11-14-kidal',
        reason:
          'Communiqué de l’armée : sûr pour l’entrée dans la ville, que l’adversaire a reconnue ; muet sur les alliés et les pertes.',
        errata: [
          [
            'Les combattants du Cadre stratégique permanent se sont retirés',
            'Les combattants du Cadre stratégique permanent, alors CSP-PSD, se sont retirés',
          ],
          [
            'La ville échappait à l’État depuis l’échec de 2014, et dans les faits depuis 2012 ; sa prise est célébrée à Bamako comme une reconquête.',
            'La ville échappait à l’État depuis l’échec de 2014, et dans les faits depuis 2012, malgré le retour de l’administration entre juillet 2013 et mai 2014 ; sa prise est célébrée à Bamako comme une reconquête.',
          ],
          ['leur drapeau sur le vieux fort.', 'leur drapeau sur le fort.'],
          [
            'la participation russe, tue par l’un, est affirmée par l’autre et montrée par l’image.',
            'la participation russe, que le communiqué passe sous silence, est affirmée par les rebelles et montrée par des images.',
          ],
        ],
      },
    ],
    claims: [
      said(
        'actors/wagner',
        'wagner',
        'la participation russe, que le communiqué passe sous silence',
        3,
        {
          note: 'Affirmée par les rebelles, montrée par des images.',
        },
      ),
    ],
  },
  {
    slug: '2023-12-02-fin-g5',
    sources: [
      {
        slug: '2023-12-02-fin-g5',
        errata: [
          [
            'Le Burkina Faso et le Niger annoncent d’abord leur retrait de toutes les instances, force conjointe comprise :',
            'Le Burkina Faso et le Niger annoncent d’abord leur retrait de toutes les instances, force conjointe comprise, avec effet au 29 novembre ; leur texte est rendu public le 2 décembre :',
          ],
        ],
      },
    ],
  },
]
