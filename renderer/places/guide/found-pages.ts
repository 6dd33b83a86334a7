import { type GuidePage, type GuidePiece, guidePages } from '../../../data/guide/guide.ts'
import { pagesOfGuide } from '../../../data/guide/pages.ts'
import type { Lang } from '../../../data/model/text.ts'
import { fold } from '../../../data/text/fold.ts'

/** What a piece of a page says in a language. */
function saidIn(piece: GuidePiece, lang: Lang): readonly string[] {
  switch (piece.kind) {
    case 'head':
    case 'text':
      return [piece.text[lang]]
    case 'steps':
      return piece.steps.map((step) => step[lang])
    case 'figure':
      return []
  }
}

/** The pages in which every word stands, in their order; all of them where none is asked for. */
export function pagesWith(words: string, lang: Lang): readonly GuidePage[] {
  const wanted = fold(words).split(' ')
  return guidePages
    .map((name) => pagesOfGuide[name])
    .filter((page) => {
      const said = page.pieces.flatMap((piece) => saidIn(piece, lang))
      const text = fold([page.title[lang], ...said].join('\n'))
      return wanted.every((word) => text.includes(word))
    })
}
