import { readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { type ElectronApplication, expect, type Page } from '@playwright/test'
import { drawn, launch, test } from './fixtures.ts'
import { hostileCopy } from './hostile-copy.ts'
import { listening, type Outside } from './listening.ts'
import { freshUserData } from './user-data.ts'

// One program for all of them: what a start costs is more than all probes together.
test.describe.configure({ mode: 'serial' })

const home = 'app://tarikh/index.html'
const groups = {
  network: 'a page reaches no network by any of its roads',
  navigation: 'a page goes nowhere by any of its roads',
  windows: 'a page opens no window by any of its roads',
  workers: 'a page starts no worker, shared worker, service worker or worklet',
  code: 'a page turns no words into code or markup',
  permissions: 'a page is permitted nothing but to copy',
  devices: 'a page reaches no device, key, sensor or payment',
  dialogs: 'a page has no dialog of its own, print, picker or download',
  storage: 'a page may keep things for as long as it is open',
} as const

let userData = ''
let folder = ''
let outside: Outside
let app: ElectronApplication
let page: Page

test.beforeAll(async () => {
  userData = await freshUserData()
  folder = await hostileCopy()
  outside = await listening()
  const log = [`--log-net-log=${netLog()}`, '--net-log-capture-mode=Everything']
  app = await launch(userData, 'fr', folder, log)
  page = await drawn(app)
})

test.afterAll(async () => {
  await app.close()
  await outside.close()
  for (const one of [folder, userData]) await rm(one, { recursive: true, force: true })
})

test('a window that is left for an empty page or an error is there again', async () => {
  for (const leave of [
    "location = 'about:blank'",
    "location.replace('about:srcdoc')",
    "open('about:blank', '_self')",
    'history.back()',
  ]) {
    await mark()
    await run(`void (${leave})`)
    await expect.poll(isAnew, leave).toBe(true)
    await page.waitForSelector('main:not([aria-busy=true])')
    expect(page.url(), leave).toBe(home)
  }
  for (const leave of ["location = '/nothing'", "location = 'blob:app://tarikh/x'"]) {
    await run(`void (${leave})`)
    expect(page.url(), leave).toBe(home)
  }
})

test('a page of the house has no clipboard but to write, no picker and no print that shows', async () => {
  const found = await page.evaluate(() => ({
    doors: ['execCommand', 'showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker']
      .concat('queryLocalFonts')
      .filter((name) => Reflect.get(document, name) ?? Reflect.get(globalThis, name)),
    answered: [alert('x'), confirm('x'), print()],
  }))
  expect(found).toEqual({ doors: [], answered: [undefined, false, undefined] })
})

test('a bridge that a page tampers with answers as before, and none but its window is answered', async () => {
  const found = await page.evaluate(async () => {
    const { tarikh } = window
    const tampered: string[] = []
    for (const name of ['ask', 'told', 'handleOf'])
      if (Reflect.set(tarikh, name, () => 'mine') || Reflect.deleteProperty(tarikh, name))
        tampered.push(name)
    if (Reflect.setPrototypeOf(tarikh, { forged: true })) tampered.push('prototype')
    const handle = `h-${'0'.repeat(32)}`
    const forged = { handle, id: 'e-0000000000000000', job: 'x', closed: '/etc', from: '/etc' }
    for (const [key, value] of Object.entries(forged))
      Object.defineProperty(Object.prototype, key, { value, configurable: true })
    const answers = [
      await tarikh.ask('archive.open', {}),
      await tarikh.ask('event.read', {}),
      await tarikh.ask('event.read', JSON.parse('{"__proto__": {"id": "e-0000000000000000"}}')),
      await tarikh.ask('__proto__', {}),
      await tarikh.ask('settings.read', {}),
    ] as { ok: boolean; problem?: { code: string } }[]
    for (const key of Object.keys(forged)) Reflect.deleteProperty(Object.prototype, key)
    return { tampered, codes: answers.map(({ ok, problem }) => problem?.code ?? ok) }
  })
  expect(found.tampered).toEqual([])
  const wrong = 'call.malformed'
  expect(found.codes).toEqual([wrong, wrong, wrong, 'call.unknown', true])
  const elsewhere = await app.evaluate(
    async ({ BrowserWindow, session }, { preload, address }) => {
      const own = session.fromPartition('tarikh')
      const webPreferences = { session: own, preload, sandbox: true, contextIsolation: true }
      const other = new BrowserWindow({ show: false, webPreferences })
      await other.loadURL(address)
      const answer = await other.webContents.executeJavaScript("tarikh.ask('settings.read', {})")
      other.destroy()
      return answer
    },
    { preload: path.join(folder, 'out/preload.cjs'), address: home },
  )
  expect(elsewhere).toEqual({ ok: false, problem: { code: 'call.foreign' } })
})

test('thirty megabytes where an object belongs, and a list without an end, are refused at once', async () => {
  await page.goto(home)
  const codes = await page.evaluate(async () => {
    const bytes = new Uint8Array(30_000_000)
    const inputs: readonly (readonly [string, unknown])[] = [
      ['change', bytes],
      ['export.run', { job: 'x', request: bytes }],
      ['source.look', { incoming: bytes }],
      ['event.read', { id: 'x'.repeat(30_000_000) }],
      ['events.rows', { ids: Array(1_000_000).fill('e-0000000000000000') }],
    ]
    const answers: string[] = []
    for (const [verb, input] of inputs) {
      const answer = await window.tarikh.ask(verb, input)
      answers.push((answer as { problem: { code: string } }).problem.code)
    }
    return answers
  })
  const [wrong, large] = ['call.malformed', 'call.too-large']
  expect(codes).toEqual([wrong, wrong, wrong, large, large])
})

test('what lies over the window and is dropped takes it nowhere', async () => {
  const driver = await page.context().newCDPSession(page)
  const items = ['text/uri-list', 'text/html', 'text/plain'].map((mimeType) => ({
    mimeType,
    data: `http://${outside.host}:${outside.tcp}/`,
  }))
  const data = { items, files: ['/etc/passwd'], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await driver.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  await driver.detach()
  expect(page.url()).toBe(home)
})

test('at least sixty probes are made, some of each kind', async () => {
  await toProbes()
  const counted = (await run('window.counted')) as Readonly<Record<string, number>>
  expect(Object.keys(counted)).toEqual(Object.keys(groups))
  expect(Object.values(counted).reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(100)
})

for (const [name, claim] of Object.entries(groups))
  test(claim, async () => {
    await app.evaluate(({ webContents }) => {
      const asked: unknown[] = []
      Reflect.set(globalThis, 'asked', asked)
      const protocol = webContents.getAllWebContents()[0]?.debugger
      protocol?.on('message', (_event, method) => {
        if (method === 'Page.fileChooserOpened') asked.push(method)
      })
    })
    expect(await run(`window.tryAll('${name}')`)).toEqual([])
    const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
    expect(windows).toBe(1)
    // Two inputs of files called for a dialog, and the shell heard of each instead. (Of an input of
    // folders it hears nothing, and nothing is shown.)
    const asked = await app.evaluate(() => Reflect.get(globalThis, 'asked'))
    expect(asked).toHaveLength(name === 'dialogs' ? 2 : 0)
    expect(outside.arrived()).toEqual([])
  })

test('a frame of any kind has the page loaded anew, and reaches nothing meanwhile', async () => {
  const kinds = (await run('window.frameKinds')) as readonly string[]
  expect(kinds.length).toBeGreaterThanOrEqual(8)
  const made: unknown[] = []
  for (const kind of kinds) {
    await mark()
    if (await run(`window.tryFrame('${kind}')`)) await expect.poll(isAnew, kind).toBe(true)
    expect(await page.locator('iframe, object').count(), kind).toBe(0)
    made.push(await page.evaluate((kind) => sessionStorage.getItem(kind), kind))
  }
  // What was tried says of itself that it was made, and of nothing that it was reached.
  expect([...new Set(made)].sort()).toEqual(['made;', 'refused;'])
  expect(outside.arrived()).toEqual([])
})

test('no packet, look-up or connection of any process was so much as begun, and nothing that was kept is on the disk', async () => {
  await app.close()
  const { constants, events } = JSON.parse(readFileSync(netLog(), 'utf8')) as NetLog
  const types = constants.logEventTypes
  const sending = [
    ...['UDP_BYTES_SENT', 'TCP_CONNECT', 'TCP_CONNECT_ATTEMPT', 'SOCKET_BYTES_SENT'],
    ...['SSL_CONNECT', 'QUIC_SESSION', 'DNS_TRANSACTION', 'HOST_RESOLVER_SYSTEM_TASK'],
  ]
  for (const type of sending) expect(types, 'a type of the log').toHaveProperty(type)
  const begun = new Map(sending.map((type) => [types[type], type]))
  expect(events.length).toBeGreaterThan(10)
  expect(events.flatMap(({ type }) => begun.get(type) ?? [])).toEqual([])
  const names = readdirSync(userData, { recursive: true, withFileTypes: true })
  const files = names
    .filter((one) => one.isFile())
    .map((one) => path.join(one.parentPath, one.name))
  const canary = files.filter((file) => readFileSync(file).includes('canari-91ce07'))
  expect(canary).toEqual([])
  expect(files.filter((file) => file.endsWith('x.txt'))).toEqual([])
})

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly { readonly type: number }[]
}

function netLog(): string {
  return path.join(userData, 'net.json')
}

/** Runs words in the page as if a person had just clicked: much of what a page may do needs that. */
function run(words: string): Promise<unknown> {
  return app.evaluate(
    ({ webContents }, words) =>
      webContents.getAllWebContents()[0]?.executeJavaScript(`${words};`, true),
    words,
  )
}

async function toProbes(): Promise<void> {
  const { host, tcp, udp } = outside
  const address = `app://tarikh/probes.html?host=${host}&tcp=${tcp}&udp=${udp}`
  await page.goto(address)
}

function mark(): Promise<void> {
  return page.evaluate(() => void Reflect.set(globalThis, 'marked', true))
}

/** Whether the page is another one than that which was marked; while it changes there is none to ask. */
function isAnew(): Promise<boolean> {
  return page
    .evaluate(() => !('marked' in globalThis) && document.readyState === 'complete')
    .catch(() => false)
}
