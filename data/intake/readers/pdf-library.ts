import type { PdfItem } from './pdf-lines.ts'

/** A note, a link or a field on a page. */
interface PdfAnnotation {
  readonly subtype?: string
  readonly contentsObj?: { readonly str: string }
  readonly titleObj?: { readonly str: string }
  readonly fieldName?: string
  readonly fieldValue?: unknown
}

/** A page as it is seen: its size, and where its points come to stand there. */
export interface PdfView {
  readonly width: number
  readonly height: number
  convertToViewportPoint(x: number, y: number): readonly number[]
}

/** A page, as far as its words are read. */
export interface PdfPage {
  getTextContent(): Promise<{ readonly items: readonly PdfItem[] }>
  getViewport(how: { readonly scale: number }): PdfView
  getOperatorList(): Promise<{
    readonly fnArray: readonly number[]
    readonly argsArray: readonly unknown[]
  }>
  getAnnotations(): Promise<readonly PdfAnnotation[]>
  cleanup(): void
}

/** A document that has been opened. */
export interface PdfDocument {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
  getPageLabels(): Promise<readonly string[] | null>
  getMetadata(): Promise<{ readonly info: object }>
  getAttachments(): Promise<Readonly<
    Record<string, { readonly filename: string; readonly content: unknown }>
  > | null>
}

interface PdfLibrary {
  readonly OPS: Readonly<Record<string, number>>
  readonly getDocument: (how: object) => {
    readonly promise: Promise<PdfDocument>
    readonly destroy: () => Promise<void>
  }
}

let library: Promise<PdfLibrary> | undefined

/** The library that reads PDF, read when the first one comes. */
export function pdfLibrary(): Promise<PdfLibrary> {
  library ??= load()
  return library
}

/** The names of what a page is drawn with, by their numbers. */
export async function operators(): Promise<ReadonlyMap<number, string>> {
  const { OPS } = await pdfLibrary()
  return new Map(Object.entries(OPS).map(([name, number]) => [number, name]))
}

async function load(): Promise<PdfLibrary> {
  // It makes a matrix while it is being read, and wants a page's classes for drawing; nothing is drawn.
  const world = globalThis as {
    DOMMatrix?: unknown
    Path2D?: unknown
    ImageData?: unknown
    pdfjsWorker?: unknown
  }
  world.DOMMatrix ??= class {}
  world.Path2D ??= class {}
  world.ImageData ??= class {}
  // Its second half runs beside the first in the same thread, and is looked for under this name.
  world.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs')
  return (await import('pdfjs-dist/legacy/build/pdf.min.mjs')) as unknown as PdfLibrary
}
