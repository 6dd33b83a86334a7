import type { PrintOptions } from '../../exports/print-options.ts'
import type { PrintModel } from '../model.ts'
import type { Attachment } from '../package.ts'
import type { PartProgress } from '../pages/kit.ts'
import type { DisplayPage, Laid } from '../type/display.ts'
import type { Fonts } from '../type/fonts.ts'
import { attach } from './attach.ts'
import { content, Shadings } from './content.ts'
import { EmbeddedFonts } from './embed.ts'
import { sRgbProfile } from './icc.ts'
import { fileFacts, xmp } from './metadata.ts'
import { type ByteSink, PdfObjects } from './objects.ts'
import { outline } from './outline.ts'
import { Structure } from './structure.ts'
import { num, pdfDate, ref, spoken, textString } from './syntax.ts'

const perNode = 32

/** Writes a laid-out report as a PDF, page by page; `rest` is awaited between pages, so that others may run and a cancel may come through. */
export async function writeDocument(
  laid: Laid,
  model: PrintModel,
  fonts: Fonts,
  options: PrintOptions,
  attachments: readonly Attachment[],
  sink: ByteSink,
  rest: (progress: PartProgress) => Promise<void>,
): Promise<number> {
  const old = options.profile === 'a-1b'
  const objects = new PdfObjects(sink, old ? '1.4' : '1.7')
  const embedded = new EmbeddedFonts(fonts, objects)
  const shadings = new Shadings(objects)
  const structure = new Structure(laid.tags, laid.pages.length)
  const resources = objects.reserve()
  const total = laid.pages.length
  const inSteps = async <T>(steps: Generator<void, T>, done = total): Promise<T> => {
    for (;;) {
      const step = steps.next()
      if (step.done === true) return step.value
      await rest({ phase: 'draw', done, total })
    }
  }
  const pageIds = laid.pages.map(() => objects.reserve())
  const destination = destinations(laid, pageIds)
  const parents = pageTree(objects, pageIds)
  for (const [at, page] of laid.pages.entries()) {
    const drawn = await inSteps(content(page, at, embedded, shadings, structure), at)
    const stream = await inSteps(objects.addLargeStream('', drawn), at)
    const links = annotations(objects, page, at, structure, destination)
    objects.put(
      pageIds[at] ?? 0,
      `<</Type/Page/Parent ${ref(parents.of[at] ?? 0)}/MediaBox[0 0 ${num(page.width)} ${num(page.height)}]/Resources ${ref(resources)}/Contents ${ref(stream)}/StructParents ${at}${old ? '' : '/Tabs/S'}${links}>>`,
    )
    await rest({ phase: 'draw', done: at + 1, total: laid.pages.length })
  }
  const tagged = !old || structure.fitsOldVersion()
  let tree = ''
  if (tagged) {
    const root = await inSteps(structure.write(objects, pageIds))
    tree = `/MarkInfo<</Marked true>>/StructTreeRoot ${ref(root)}`
  }
  await inSteps(embedded.write(old))
  objects.put(resources, `<</Font<<${embedded.resources()}>>/Shading<<${shadings.resources()}>>>>`)
  const facts = fileFacts(model)
  const carried = options.profile === 'a-3a' && options.attachments ? attachments : []
  const files = await inSteps(attach(objects, carried, facts.day))
  await rest({ phase: 'draw', done: total, total })
  const marks = outline(objects, laid.bookmarks, destination)
  const profile = objects.addStream('/N 3', sRgbProfile())
  const metadata = objects.addStream(
    '/Type/Metadata/Subtype/XML',
    new TextEncoder().encode(xmp(facts, options.profile)),
    false,
  )
  const root = objects.add(
    `<</Type/Catalog/Pages ${ref(parents.root)}${tree}/Lang${textString(facts.lang)}/ViewerPreferences<</DisplayDocTitle true>>/Metadata ${ref(metadata)}` +
      `/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/DestOutputProfile ${ref(profile)}>>]` +
      `${marks === null ? '' : `/Outlines ${ref(marks)}/PageMode/UseOutlines`}${files.names === '' ? '' : `/Names<<${files.names}>>`}${files.associated}>>`,
  )
  const author = facts.author === '' ? '' : `/Author${textString(facts.author)}`
  const subject = facts.subject === '' ? '' : `/Subject${textString(facts.subject)}`
  const info = objects.add(
    `<</Title${textString(facts.title)}${author}${subject}/Creator${textString(facts.producer)}/Producer${textString(facts.producer)}/CreationDate${pdfDate(facts.day)}/ModDate${pdfDate(facts.day)}>>`,
  )
  await inSteps(objects.finish(root, info))
  return objects.length
}

function destinations(
  laid: Laid,
  pageIds: readonly number[],
): (anchor: string) => string | undefined {
  const heights = new Map<string, number>()
  for (const page of laid.pages)
    for (const { id, y } of page.anchors)
      if (!heights.has(id)) heights.set(id, Math.min(page.height, page.height - y + 6))
  return (anchor) => {
    const page = laid.places.get(anchor)
    const height = heights.get(anchor)
    if (page === undefined || height === undefined) return undefined
    return `[${ref(pageIds[page - 1] ?? 0)}/XYZ 0 ${num(height)} null]`
  }
}

function annotations(
  objects: PdfObjects,
  page: DisplayPage,
  at: number,
  structure: Structure,
  destination: (anchor: string) => string | undefined,
): string {
  const ids: number[] = []
  for (const link of page.links) {
    const to = destination(link.to)
    if (to === undefined || link.tag < 0) continue
    const id = objects.reserve()
    const box = [link.x, page.height - link.y - link.h, link.x + link.w, page.height - link.y]
    objects.put(
      id,
      `<</Subtype/Link/Rect[${box.map((value) => num(Math.round(value * 10) / 10)).join(' ')}]/Border[0 0 0]/F 4/Dest${to}/Contents${spoken(link.label)}/StructParent ${structure.link(link.tag, at, id)}>>`,
    )
    ids.push(id)
  }
  return ids.length === 0 ? '' : `/Annots[${ids.map(ref).join(' ')}]`
}

function pageTree(
  objects: PdfObjects,
  pages: readonly number[],
): { readonly root: number; readonly of: readonly number[] } {
  let level = pages.map((id) => ({ id, count: 1 }))
  const parentOf = new Map<number, number>()
  const nodes: { id: number; kids: readonly { id: number; count: number }[] }[] = []
  do {
    const next: { id: number; count: number }[] = []
    for (let at = 0; at < level.length; at += perNode) {
      const kids = level.slice(at, at + perNode)
      const id = objects.reserve()
      for (const kid of kids) parentOf.set(kid.id, id)
      nodes.push({ id, kids })
      next.push({ id, count: kids.reduce((sum, kid) => sum + kid.count, 0) })
    }
    level = next
  } while (level.length > 1)
  for (const { id, kids } of nodes) {
    const parent = parentOf.get(id)
    const count = kids.reduce((sum, kid) => sum + kid.count, 0)
    objects.put(
      id,
      `<</Type/Pages/Kids[${kids.map((kid) => ref(kid.id)).join(' ')}]/Count ${count}${parent === undefined ? '' : `/Parent ${ref(parent)}`}>>`,
    )
  }
  return { root: level[0]?.id ?? 0, of: pages.map((id) => parentOf.get(id) ?? 0) }
}
