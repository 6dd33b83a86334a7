import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

const script = `
const { DataSet, Timeline } = vis
const host = document.querySelector('main')
const timeline = new Timeline(host, new DataSet([]), { height: 400 })
timeline.on('changed', () => {
  if (!host.querySelector('.vis-item') || performance.getEntriesByName('timeline-drawn')[0]) return
  performance.mark('timeline-drawn')
})
timeline.itemsData.add({ id: 1, content: 'Un', start: '2012-01-01' })
timeline.setWindow('1997-01-01', '2026-01-01', { animation: false })
`

/** Writes a page that is a vis-timeline with one item; it marks when that is drawn. */
export async function oneItemPage(folder: string): Promise<string> {
  const from = path.resolve('node_modules/vis-timeline')
  const page = path.join(folder, 'one-item')
  await mkdir(page)
  const script_ = 'standalone/umd/vis-timeline-graph2d.min.js'
  const style = 'styles/vis-timeline-graph2d.min.css'
  await copyFile(path.join(from, script_), path.join(page, 'vis.js'))
  await copyFile(path.join(from, style), path.join(page, 'vis.css'))
  const file = path.join(page, 'index.html')
  await writeFile(
    file,
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Un</title><link rel="stylesheet" href="vis.css"><body style="margin:0"><main></main><script src="vis.js"></script><script>${script}</script></body></html>`,
  )
  return file
}
