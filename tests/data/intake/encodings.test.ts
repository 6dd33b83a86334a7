import { expect, test } from 'vitest'
import { decodeText } from '../../../data/intake/text.ts'
import { spelt } from './spelt.ts'

interface Sample {
  readonly name: string
  readonly text: string
  readonly encodings: readonly string[]
}

const samples: readonly Sample[] = [
  {
    name: 'French',
    text: 'Le 15 août 2023, à Ménaka, des éléments présumés de l’État islamique ont attaqué un convoi escorté par l’armée. D’après le communiqué, « plusieurs civils » auraient été tués ; le bilan reste à vérifier auprès des témoins. Où étaient les forces ? Ça, personne ne le sait… Noël s’achève, la sœur du maïs naïf coûte 3 F.\nLe gouverneur s’est rendu à l’hôpital.\n',
    encodings: ['windows-1252', 'macintosh', 'utf-16le', 'utf-16be', 'utf-7'],
  },
  {
    name: 'Arabic',
    text: 'وقعت الهجمة في مالي يوم السبت، وقال شهود إن مسلحين هاجموا القافلة قرب مدينة غاو. وأعلنت الحكومة أن عدد القتلى بلغ خمسة عشر شخصا، بينما لم تعلن أي جهة مسؤوليتها عن الهجوم حتى الآن؟\nوأضاف المتحدث باسم الجيش أن التحقيق مستمر.\n',
    encodings: ['windows-1256', 'iso-8859-6', 'utf-16le', 'utf-16be', 'utf-7'],
  },
  {
    name: 'Russian',
    text: 'В Мали начались переговоры о поставках вооружения. Министр обороны сообщил, что первая партия прибудет в Бамако до конца месяца; подробности не раскрываются. Ёлка стоит в центре города, а жители говорят о трудной зиме.\nКорреспондент уточнил данные.\n',
    encodings: ['windows-1251', 'koi8-r', 'ibm866', 'utf-16le', 'utf-7'],
  },
  {
    name: 'Japanese',
    text: 'マリ共和国の首都バマコで、昨日の朝に大きな爆発がありました。政府は少なくとも十五人が死亡したと発表しましたが、詳しい状況はまだ分かっていません。現地の記者によると、軍の車列が攻撃を受けたということです。\n外務省は渡航者に注意を呼びかけています。\n',
    encodings: ['shift_jis', 'euc-jp', 'utf-16le', 'utf-16be', 'utf-7'],
  },
  {
    name: 'Chinese',
    text: '马里首都巴马科昨天早上发生了一起爆炸事件。政府宣布至少有十五人死亡，但是详细情况还不清楚。当地记者说，军队的车队在北部地区受到了攻击，目前没有任何组织承认对这次事件负责。\n外交部提醒在马里的中国公民注意安全。\n',
    encodings: ['gb18030', 'utf-16le', 'utf-16be', 'utf-7'],
  },
  {
    name: 'Chinese of Taiwan',
    text: '馬里首都巴馬科昨天早上發生了一起爆炸事件。政府宣布至少有十五人死亡，但是詳細情況還不清楚。當地記者說，軍隊的車隊在北部地區受到了攻擊，目前沒有任何組織承認對這次事件負責。\n外交部提醒在馬里的公民注意安全。\n',
    encodings: ['big5', 'utf-16le', 'utf-16be'],
  },
  {
    name: 'Korean',
    text: '말리의 수도 바마코에서 어제 아침 큰 폭발이 있었습니다. 정부는 적어도 열다섯 명이 숨졌다고 발표했지만 자세한 상황은 아직 알려지지 않았습니다. 현지 기자에 따르면 군의 차량이 북부 지역에서 공격을 받았다고 합니다.\n외교부는 여행자에게 주의를 당부했습니다.\n',
    encodings: ['euc-kr', 'utf-16be'],
  },
  {
    name: 'Turkish',
    text: "Dün sabah Mali'nin başkenti Bamako'da büyük bir patlama meydana geldi. Hükümet en az on beş kişinin öldüğünü açıkladı, ancak ayrıntılar henüz bilinmiyor. Yerel gazeteciler, ordu konvoyunun kuzeyde saldırıya uğradığını söylüyor. İçişleri Bakanlığı soruşturma başlattı.\nYetkililer güvenlik önlemlerini artırdı.\n",
    encodings: ['windows-1254', 'utf-16le'],
  },
  {
    name: 'Vietnamese',
    text: 'Sáng hôm qua, một vụ nổ lớn đã xảy ra tại thủ đô Bamako của Mali. Chính phủ thông báo ít nhất mười lăm người đã thiệt mạng, nhưng chi tiết vẫn chưa được biết rõ. Theo các nhà báo địa phương, đoàn xe của quân đội đã bị tấn công ở miền bắc.\nBộ Ngoại giao khuyến cáo công dân nên thận trọng.\n',
    encodings: ['windows-1258', 'utf-16le', 'utf-7'],
  },
  {
    name: 'Polish',
    text: 'Wczoraj rano w stolicy Mali, Bamako, doszło do dużej eksplozji. Rząd ogłosił, że zginęło co najmniej piętnaście osób, ale szczegóły nie są jeszcze znane. Miejscowi dziennikarze mówią, że kolumna wojskowa została zaatakowana na północy kraju. Ministerstwo ostrzegło podróżujących.\n',
    encodings: ['windows-1250', 'iso-8859-2'],
  },
  {
    name: 'Czech',
    text: 'Včera ráno došlo v hlavním městě Mali, Bamaku, k velkému výbuchu. Vláda oznámila, že zahynulo nejméně patnáct lidí, ale podrobnosti zatím nejsou známy. Podle místních novinářů byla vojenská kolona napadena na severu země. Ministerstvo varovalo cestující.\n',
    encodings: ['windows-1250', 'iso-8859-2'],
  },
  {
    name: 'Spanish',
    text: 'Ayer por la mañana se produjo una gran explosión en Bamako, la capital de Malí. El gobierno anunció que al menos quince personas murieron, pero todavía no se conocen los detalles. ¿Quién fue? Según los periodistas, el convoy del ejército fue atacado en el norte del país, cerca de la región de Ménaka. ¡Qué año!\n',
    encodings: ['windows-1252', 'macintosh'],
  },
  {
    name: 'German',
    text: 'Gestern Morgen gab es in Bamako, der Hauptstadt von Mali, eine große Explosion. Die Regierung teilte mit, dass mindestens fünfzehn Menschen getötet wurden; Näheres ist noch nicht bekannt. Über die Täter weiß man nichts. Örtliche Journalisten berichten von einem Überfall.\n',
    encodings: ['windows-1252', 'macintosh'],
  },
]

/** The same text once, from the middle of itself, and five thousand signs of it. */
function cutsOf(text: string): readonly string[] {
  const long = text.repeat(30)
  return [long.slice(0, 180), long.slice(37, 237), long.slice(0, 4800)]
}

test.each(samples)(
  '$name is read as it was written, or its encoding is among the first three',
  ({ text, encodings }) => {
    for (const encoding of encodings)
      for (const cut of cutsOf(text)) {
        const read = decodeText(spelt(cut, encoding))
        if (!read.ok) throw new Error(`${encoding}: ${read.problem.code}`)
        if (read.value.text === cut.normalize('NFC')) continue
        expect(read.value.encodings.slice(0, 3), encoding).toContain(encoding)
        expect(read.value.sure, encoding).toBe(false)
      }
  },
)

test('a text of ASCII whose plus signs are no more is no UTF-7, and what looks like it is asked about', () => {
  const plain = ['C++ and 1+1=2, call +22370123456- or a+b', 'key=q+QUJD+ZZZ- +AAAA-', 'a +- b']
  for (const text of plain)
    expect(decodeText(new TextEncoder().encode(text)), text).toMatchObject({
      value: { encoding: 'utf-8', sure: true, text },
    })
  const bytes = new TextEncoder().encode('La d+AOk-fense, 1 +- 1, l+IBk-arm+AOk-e')
  expect(decodeText(bytes)).toMatchObject({
    value: {
      encoding: 'utf-7',
      sure: false,
      encodings: ['utf-7', 'utf-8'],
      text: 'La défense, 1 + 1, l’armée',
    },
  })
  expect(decodeText(bytes, 'UTF-8')).toMatchObject({ value: { encoding: 'utf-8', flaws: 0 } })
})

test('what UTF-7 cannot spell is a flaw that stays as it stands', () => {
  const half = decodeText(new TextEncoder().encode('a +2AA- b +AOk c'), 'utf-7')
  expect(half).toMatchObject({ value: { text: 'a +2AA- b é c', flaws: 1 } })
})
