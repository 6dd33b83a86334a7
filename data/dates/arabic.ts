import { fold } from '../text/fold.ts'

/**
 * Arabic words of dates, each line with the French word that the rules know: months as they are
 * named from Cairo, in the Maghreb and in the Levant, those of the Hijri calendar, days of the
 * week, and what joins them.
 */
const WORDS: readonly (readonly [pivot: string, arabic: string])[] = [
  ['janvier', 'يناير|جانفي|كانون الثاني'],
  ['fevrier', 'فبراير|فيفري|شباط'],
  ['mars', 'مارس|مارت|آذار'],
  ['avril', 'أبريل|إبريل|أفريل|نيسان'],
  ['mai', 'مايو|ماي|أيار'],
  ['juin', 'يونيو|يونيه|جوان|حزيران'],
  ['juillet', 'يوليو|يوليوز|يوليه|جويلية|تموز'],
  ['aout', 'أغسطس|أغشت|غشت|أوت|آب'],
  ['septembre', 'سبتمبر|شتنبر|شتمبر|أيلول'],
  ['octobre', 'أكتوبر|تشرين الأول'],
  ['novembre', 'نوفمبر|نونبر|نفمبر|تشرين الثاني'],
  ['decembre', 'ديسمبر|دجنبر|دجمبر|كانون الأول'],
  ['mouharram', 'محرم|المحرم'],
  ['safar', 'صفر'],
  ['rabi1', 'ربيع الأول|ربيع أول'],
  ['rabi2', 'ربيع الآخر|ربيع الثاني|ربيع ثاني'],
  ['joumada1', 'جمادى الأولى|جمادى الأول|جمادى أولى'],
  ['joumada2', 'جمادى الآخرة|جمادى الثانية|جمادى الآخر|جمادى الثاني'],
  ['rajab', 'رجب'],
  ['chaabane', 'شعبان'],
  ['ramadan', 'رمضان'],
  ['chawwal', 'شوال'],
  ['qida', 'ذو القعدة|ذي القعدة'],
  ['hijja', 'ذو الحجة|ذي الحجة'],
  ['lundi', 'الاثنين|الإثنين'],
  ['mardi', 'الثلاثاء'],
  ['mercredi', 'الأربعاء'],
  ['jeudi', 'الخميس'],
  ['vendredi', 'الجمعة'],
  ['samedi', 'السبت'],
  ['dimanche', 'الأحد'],
  ['matin', 'صباح|صباحا'],
  ['soir', 'مساء'],
  ['nuit', 'ليلة|ليل|ليلا'],
  ['aube', 'فجر|فجرا'],
  ['vers', 'حوالي|نحو|تقريبا'],
  ['avant', 'قبل'],
  ['apres', 'بعد'],
  ['depuis', 'منذ'],
  ["jusqu'a", 'حتى'],
  ['debut', 'أوائل|بداية|مطلع'],
  ['mi-', 'منتصف|أواسط'],
  ['fin', 'أواخر|نهاية'],
  ['entre', 'بين|ما بين'],
  ['ou', 'أو'],
  ['au', 'إلى'],
  ['de', 'من'],
  ['en', 'في'],
  ['correspondant au', 'الموافق|الموافق ل|الموافقة|الموافق فيه'],
  ['ah', 'هـ|هجري|هجرية|للهجرة'],
  ['ad', 'م|ميلادي|ميلادية|للميلاد'],
  ['an', 'عام|سنة|العام'],
  ['maintenant', 'الآن|اليوم'],
  ['premiere semaine', 'الأسبوع الأول'],
  ['deuxieme semaine', 'الأسبوع الثاني'],
  ['troisieme semaine', 'الأسبوع الثالث'],
  ['quatrieme semaine', 'الأسبوع الرابع'],
  ['derniere semaine', 'الأسبوع الأخير'],
  ['premier trimestre', 'الربع الأول'],
  ['deuxieme trimestre', 'الربع الثاني'],
  ['troisieme trimestre', 'الربع الثالث'],
  ['quatrieme trimestre', 'الربع الرابع'],
  ['premier semestre', 'النصف الأول'],
  ['deuxieme semestre', 'النصف الثاني'],
  ['aid el-fitr', 'عيد الفطر'],
  ['tabaski', 'عيد الأضحى|العيد الكبير'],
  ['mawlid', 'المولد النبوي|المولد'],
  ['achoura', 'عاشوراء'],
  ['courant', 'خلال'],
  ['annees 60', 'الستينات|الستينيات|ستينيات'],
  ['annees 70', 'السبعينات|السبعينيات|سبعينيات'],
  ['annees 80', 'الثمانينات|الثمانينيات|ثمانينيات'],
  ['annees 90', 'التسعينات|التسعينيات|تسعينيات'],
  ['xixe siecle', 'القرن التاسع عشر'],
  ['xxe siecle', 'القرن العشرين|القرن العشرون'],
  ['xxie siecle', 'القرن الحادي والعشرين|القرن الحادي والعشرون'],
  ['', 'يوم|شهر|بتاريخ|تاريخ'],
]

const pivots: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap(([pivot, arabic]) => arabic.split('|').map((word) => [fold(word), pivot])),
)

const PHRASE = new RegExp(
  `(?<![\\p{L}])(?:${[...pivots.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`,
  'gu',
)
const FIRST = fold('الأول')
/** What is counted beside days: its first is no first day. */
const PARTS = `(?:${['الأسبوع', 'الربع', 'النصف'].map(fold).join('|')})`
const AND = /(?<![\p{L}])و ?(?=[\p{L}\d])/gu

const RELATIVE_WORD = new RegExp(
  `(?<![\\p{L}])(?:${['أمس', 'البارحة', 'غدا', 'الماضي', 'الماضية', 'المنصرم', 'المنصرمة', 'القادم', 'القادمة', 'المقبل', 'المقبلة', 'الجاري', 'الحالي', 'الحالية'].map(fold).join('|')})(?![\\p{L}])`,
  'u',
)

/** Whether folded Arabic points to a day only by way of the day of speaking. */
export function isRelativeArabic(folded: string): boolean {
  return RELATIVE_WORD.test(folded)
}

const UNKNOWN_WORDS = new Set(
  [
    'غير معروف',
    'غير معروفة',
    'غير محدد',
    'غير مؤرخ',
    'مجهول',
    'مجهولة',
    'بدون تاريخ',
    'بلا تاريخ',
    'دون تاريخ',
  ].map(fold),
)

/** Whether folded Arabic says that no date is known. */
export function isUnknownArabic(folded: string): boolean {
  return UNKNOWN_WORDS.has(folded)
}

/** Whether a folded text has Arabic letters in it. */
export function isArabic(folded: string): boolean {
  return /\p{Script=Arabic}/u.test(folded)
}

/** A pattern of the single Arabic words that dates are made of, folded. */
export const ARABIC_WORD = [
  ...new Set([FIRST, ...[...pivots.keys()].flatMap((phrase) => phrase.split(' '))]),
]
  .toSorted((a, b) => b.length - a.length)
  .join('|')

/** Arabic words of a folded date as the French ones that the rules know; other text stays. */
export function pivoted(folded: string): string {
  if (!isArabic(folded)) return folded
  return folded
    .replaceAll('،', ',')
    .replace(new RegExp(`(?<![\\p{L}])(?<!${PARTS} )(?:ال?يوم )?${FIRST} (?=من )`, 'gu'), '1 ')
    .replace(/(\d)(?=\p{Script=Arabic})/gu, '$1 ')
    .replace(PHRASE, (phrase) => pivots.get(phrase) ?? phrase)
    .replace(AND, 'et ')
    .replace(/(\d) de (?=[a-z])/g, '$1 ')
    .replace(/(\d{4}) ad\b/g, '$1')
    .replace(/\b([a-z]{3,})(?: ?\/ ?| ?\( ?)\1\b(?: ?\))?/g, '$1')
    .replace(/\b(en )?an (?=\d{4}\b)/g, '$1')
    .replace(/^de (?=.* au )/, 'du ')
    .replace(/^ ?([a-z]+) correspondant au (?=\d)/, '$1 ')
    .replace(/mi- /g, 'mi-')
    .replace(/ {2,}/g, ' ')
    .trim()
}
