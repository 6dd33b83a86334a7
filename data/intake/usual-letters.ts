/** The ways of writing that texts of the desk are told apart by. */
export type Script =
  | 'latin'
  | 'turkish'
  | 'vietnamese'
  | 'central'
  | 'arabic'
  | 'cyrillic'
  | 'japanese'
  | 'simplified'
  | 'traditional'
  | 'korean'

const latin = 'éèêëàâäîïôöùûüçœæñáíóúãõßÉÈÊÀÂÇÎÔŒÄÖÜ¿¡’‘“”«»€–—…°\u00a0'
const wide = '、。，；：？！「」『』（）《》“”・·ー々\u3000'

/** The letters and signs that make up most of what is not ASCII in a text of each script. */
export const usualLetters: Readonly<Record<Script, ReadonlySet<string>>> = {
  latin: new Set(latin),
  turkish: new Set(`${latin}ğışİĞŞ`),
  vietnamese: new Set(
    `${latin}ăđơưĂĐƠƯÁÓÚạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳýỵỷỹĩũ\u0300\u0309\u0303\u0301\u0323₫`,
  ),
  central: new Set('áéíóúýčďěňřšťůžąćęłńśźżőűöüäôâăşţđČŘŠŽŁŚŻŹĆÁÉÍÓÚÖÜ’‘‚“”„«»€–—…°\u00a0'),
  arabic: new Set('اليمونرتهبةعدسفكحقأجش'),
  cyrillic: new Set('оеаинтсрвлкмдпуязы'),
  japanese: new Set(
    `${wide}あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞだでどばびぶべぼっゃゅょアイウエオカキクコサシスセタチツテトナニノハフマミムメモラリルレロンガグジダデドバブプポッャュョ日人年大一国会中本上出月`,
  ),
  simplified: new Set(
    `${wide}的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西月话合回特代内信表化老给世位次度门任常先海通教原东声提立及比员解水名真论处走义各入几口认条平系气题活更别打女变四总何电数安少报才结反受目太量再建务做接必场件计管期市直资命山金指统区保至队形社决治展马科司五基书非界达光放强权式色路记南住告类求据程北边死该交规万取共确传师争运`,
  ),
  traditional: new Set(
    `${wide}的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作里用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西月話合回特代內信表化老給世位次度門任常先海通教原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活更別打女變四總何電數安少報才結反受目太量再建務做接必場件計管期市直資命山金指統區保至隊形社決治展馬科司五基書非界達光放強權式色路記南住告類求據程北邊死該交規萬取共確傳師爭運`,
  ),
  korean: new Set(
    '이다의는에을가를은고하한지사로기도나인그서있어자해정리시대일보원부스수라과전아여구제장들동공주상국만성면으등관조계연안적문방무비유선소우화용위경오중금신당물세미개학했된되였었와말합니까않없것',
  ),
}

/** How much of what is beyond ASCII in an honest text those letters make up. */
export const usualShare: Readonly<Record<Script, number>> = {
  latin: 0.95,
  turkish: 0.95,
  vietnamese: 0.95,
  central: 0.95,
  arabic: 0.85,
  cyrillic: 0.8,
  japanese: 0.6,
  simplified: 0.55,
  traditional: 0.55,
  korean: 0.6,
}
