import { proseInEnglish } from '../fourth/english/english.ts'
import { officesInEnglish } from '../fourth/offices.ts'

/** What ranks and functions are called in English, with those that the fifth edition names otherwise. */
export const officesNow: ReadonlyMap<string, string> = new Map([
  ...officesInEnglish,
  ['formateurs russes, d’État à État', 'Russian instructors, state to state'],
])

/** What the notes and reasons that the fifth edition writes are in English, each by its French. */
const written: readonly (readonly [fr: string, en: string])[] = [
  [
    'Notice rédigée pour l’archive de départ de Tarikh, d’après la chronologie courante ; le document qu’elle nomme n’a pas été vu.',
    'Notice written for the Tarikh starter archive from the usual chronology; the document that it names has not been seen.',
  ],
  [
    'Notice rédigée pour l’archive de départ de Tarikh, d’après la presse ; le document qu’elle nomme n’a pas été vu.',
    'Notice written for the Tarikh starter archive from the press; the document that it names has not been seen.',
  ],
  [
    'Les rapports de l’époque sont nommés sans que l’archive ait pu y retrouver le passage ; la cote attend cette lecture.',
    'The reports of the time are named, but the archive has not been able to find the passage in them; the rating waits for that reading.',
  ],
  [
    'Le bilan du gouvernement est connu sans que l’archive ait retrouvé son communiqué.',
    'The government’s toll is known, but the archive has not traced its communiqué.',
  ],
  [
    'Le bilan du procureur est connu sans que l’archive ait retrouvé sa déclaration.',
    'The prosecutor’s toll is known, but the archive has not traced his statement.',
  ],
  ['Total de cinquante ; gouvernement malien.', 'Fifty in all; Malian government.'],
  [
    'Deux autorités ont donné un bilan ; l’archive n’a retrouvé ni la déclaration de l’une ni le communiqué de l’autre.',
    'Two authorities gave a toll; the archive has traced neither the statement of the one nor the communiqué of the other.',
  ],
  [
    'Parole d’un gouvernement sur des victimes civiles, relayée par deux rédactions d’ordinaire exactes ; le maire donne le même total.',
    'A government’s word on civilian victims, relayed by two usually accurate newsrooms; the mayor gives the same total.',
  ],
  [
    'Rapport de la MINUSMA et du Haut-Commissariat.',
    'Report of MINUSMA and the Office of the High Commissioner.',
  ],
  [
    'Parole de la partie mise en cause, sur sa propre action ; le texte de la réponse n’a pas été retrouvé.',
    'Word of the party blamed, on its own action; the text of the reply has not been traced.',
  ],
  [
    'Le rapport ne nomme aucune société : Wagner n’est donc pas porté comme auteur.',
    'The report names no company: Wagner is therefore not entered as author.',
  ],
  [
    'Rapport publié d’une institution distincte des forces mises en cause.',
    'Published report of an institution distinct from the forces blamed.',
  ],
  [
    'Organisation mondiale contre la torture et Ligue tchadienne des droits de l’homme.',
    'World Organisation Against Torture and Chadian Human Rights League.',
  ],
  [
    'Collectif contre l’impunité et la stigmatisation des communautés (CISC).',
    'Collective against Impunity and Stigmatisation of Communities (CISC).',
  ],
  [
    'Borne basse commune aux décomptes publiés ; l’état-major n’en donne pas.',
    'Low bound common to the published counts; the general staff gives none.',
  ],
  [
    'Présence donnée par les relations maliennes et régionales.',
    'Presence given by the Malian and regional accounts.',
  ],
  [
    'Mois de la dénonciation ; le jour d’arrivée n’est connu d’aucun document.',
    'Month of the denunciation; no document gives the day of arrival.',
  ],
  [
    'Aucune valeur médiane n’est fondée : la fourchette est gardée entière.',
    'No middle value is well founded: the range is kept whole.',
  ],
  [
    'Audience suivante, mêmes hôtes, même palais.',
    'Next audience, same host, same guest, same palace.',
  ],
  [
    'Les nombres de camions ne sont pas des morts : ils sont portés par des affirmations sur le résumé, et le bilan humain reste vide.',
    'The numbers of trucks are not deaths: they are borne by claims on the summary, and the human toll stays empty.',
  ],
  [
    'Durée sur laquelle le CSP et l’état-major s’accordent.',
    'Duration on which the CSP and the general staff agree.',
  ],
]

/** What the notes and reasons of the starter archive are in English, each by its French: those of the fourth edition, then those of the fifth. */
export const proseNow: ReadonlyMap<string, string> = new Map([...proseInEnglish, ...written])
