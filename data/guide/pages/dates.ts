import { head, page } from '../guide.ts'

/** How dates are typed, kept and drawn. */
export const dates = page('dates', { fr: 'Les dates', en: 'Dates' }, [
  {
    fr: 'Une date s’écrit comme on la dit : « 11 novembre 2025 », « début 2020 », « vers juin 2012 », « du 13 au 16 septembre 2023 », « à partir du 3 septembre 2025 ». Ce qui a été compris est montré avant d’être gardé ; ce qui est douteux dit pourquoi.',
    en: 'A date is written as it is said: “11 November 2025”, “early 2020”, “about June 2012”, “13 to 16 September 2023”, “since 3 September 2025”. What was understood is shown before it is kept; what is doubtful says why.',
  },
  {
    fr: 'Elle est gardée en EDTF, la norme des dates incertaines : « ? » dit un doute, « ~ » une approximation, « / » un intervalle, « .. » une fin ouverte, et une fin laissée vide n’est pas connue.',
    en: 'It is kept as EDTF, the standard for uncertain dates: “?” says a doubt, “~” an approximation, “/” an interval, “..” an open end, and an end left empty is not known.',
  },
  { kind: 'figure', figure: 'dates' },
  head('Certainement ou peut-être', 'Certainly or possibly'),
  {
    fr: 'Les jours certains et les jours possibles sont tenus séparés. Le filtre de période demande lesquels vous voulez : « certainement comprise » ou « peut-être comprise ».',
    en: 'Days that are certain and days that are possible are kept apart. The filter of the period asks which you want: “certainly within” or “possibly within”.',
  },
])
