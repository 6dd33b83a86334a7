import type { Previewed } from '../../data/calls/exports.ts'
import { formatNamed } from '../../data/exports/formats.ts'
import type { ExportRequest } from '../../data/exports/request.ts'
import { done, failed, type Outcome } from '../../data/model/outcome.ts'
import type { Answering, Answers } from './answers.ts'
import type { Job } from './jobs.ts'
import type { Pages, PreviewPages } from './preview-pages.ts'

/** Answers what an export would look like. What draws is a large part of the program: it is read when it is first asked for. */
export function previewingAnswers(answering: Answering) {
  let pages: Promise<PreviewPages> | undefined

  const preview = async (
    request: ExportRequest,
    looked: Pages,
    job: Job,
  ): Promise<Outcome<Previewed>> => {
    const format = formatNamed(request.format)
    if (!format.previews) return failed({ code: 'export.no-preview', format: format.name })
    if (format.by === 'writer') {
      const { previewWritten } = await import('./exporting.ts')
      const text = await previewWritten(answering, format, request, job)
      return text.ok ? done({ pages: 0, svg: [], text: text.value, warnings: [] }) : text
    }
    switch (format.draws) {
      case 'pages':
        pages ??= import('./printing.ts').then(({ pagePreview }) => pagePreview(answering))
        return (await pages)(format, request, looked, job)
      case 'page':
        return failed({ code: 'export.no-preview', format: format.name })
      case 'picture': {
        const { drawPicture } = await import('./picturing.ts')
        const drawn = await drawPicture(answering, format, request, job)
        if (!drawn.ok) return drawn
        const { svg, warnings } = drawn.value
        return done({ pages: 1, svg: [svg], text: null, warnings })
      }
    }
  }

  return {
    // Called off by its name from the moment that it is asked for, and with the archive; drawn when no large act is on its way.
    'print.preview': ({ job, request, from, count }) =>
      answering.jobs.run(job, async ({ signal, progress }) => {
        await answering.session.still()
        const whileOpen = AbortSignal.any([signal, answering.session.left])
        return preview(request, { from, count }, { signal: whileOpen, progress })
      }),
    'picture.draw': ({ job, request }) =>
      answering.jobs.run(job, async (running) => {
        await answering.session.still()
        const format = formatNamed(request.format)
        if (format.by === 'writer' || format.draws !== 'picture')
          return failed({ code: 'export.no-preview', format: format.name })
        const { drawPicture } = await import('./picturing.ts')
        return drawPicture(answering, format, request, running)
      }),
  } satisfies Answers
}
