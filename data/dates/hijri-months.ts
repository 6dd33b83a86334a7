/** The twelve months of the Hijri calendar: how French and English say them, and the folded words that name each, as a pattern. */
export const hijriMonths: readonly {
  readonly fr: string
  readonly en: string
  readonly words: string
}[] = [
  { fr: 'mouharram', en: 'Muharram', words: 'mouharram|mouharrem|muharram|moharram|moharrem' },
  { fr: 'safar', en: 'Safar', words: 'safar|saphar' },
  {
    fr: 'rabia al-awal',
    en: 'Rabi al-Awwal',
    words: "rabi1|rabi[a'i]?[ -](?:al|el|ul)[ -]?aww?[ae]l|rabi[a'i]?[ -](?:i|1)(?![a-z\\d])",
  },
  {
    fr: 'rabia ath-thani',
    en: 'Rabi al-Thani',
    words:
      "rabi2|rabi[a'i]?[ -](?:al|el|ath|eth|ul)[ -]?(?:thani|tani|akh[ie]r|akhir[ae]?h?)|rabi[a'i]?[ -](?:ii|2)(?![a-z\\d])",
  },
  {
    fr: 'joumada al-oula',
    en: 'Jumada al-Ula',
    words:
      'joumada1|(?:joumada|jumada|djoumada|jamada|jumaada)[ -](?:al|el)[ -]?(?:oula|ula|awwal|aoula|aouala)|(?:joumada|jumada|djoumada|jumaada)[ -](?:i|1)(?![a-z\\d])',
  },
  {
    fr: 'joumada ath-thania',
    en: 'Jumada al-Akhirah',
    words:
      'joumada2|(?:joumada|jumada|djoumada|jamada|jumaada)[ -](?:al|el|ath|eth)[ -]?(?:thania?h?|tania?|akhir[ae]?h?|akhira)|(?:joumada|jumada|djoumada|jumaada)[ -](?:ii|2)(?![a-z\\d])',
  },
  { fr: 'rajab', en: 'Rajab', words: 'rajab|radjab|redjeb' },
  {
    fr: 'chaabane',
    en: 'Shaaban',
    words: "chaabane?|cha'bane?|chabane?|shaaban|sha'ban|shaban|sha'aban",
  },
  { fr: 'ramadan', en: 'Ramadan', words: 'ramadane?|ramadhan|ramazan' },
  { fr: 'chawwal', en: 'Shawwal', words: 'chawwal|chawal|chaoual|choual|shawwal|shawal' },
  {
    fr: 'dhou al-qida',
    en: "Dhu al-Qa'da",
    words:
      "qida|(?:dhou|dhu|dhoul|dhul|zoul|dou|doul)[ '-]?(?:al|el|l)?[ '-]?(?:qi'?da|qa'?da|qaada|qi'?dah|qa'?dah|kaada|kida)h?",
  },
  {
    fr: 'dhou al-hijja',
    en: 'Dhu al-Hijja',
    words:
      "hijja|(?:dhou|dhu|dhoul|dhul|zoul|dou|doul)[ '-]?(?:al|el|l)?[ '-]?(?:hijj?a|hidjj?a|hijjah)h?",
  },
]
