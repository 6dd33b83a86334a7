import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { expect } from '@playwright/test'
import fc from 'fast-check'
import { contract } from '../../data/calls/contract.ts'
import { askIn } from './ask-in.ts'
import { drawn, launch, test } from './fixtures.ts'
import { hostileCopy } from './hostile-copy.ts'

interface Door {
  ask(verb: string, input: unknown): Promise<{ ok: boolean; problem?: { code: string } }>
}

declare global {
  interface Window {
    reached?: Record<string, string>
  }
}

test('the window runs in the operating system’s sandbox', async ({ looking: { app, page } }) => {
  await expect(page.locator('main')).toBeVisible()
  const pid = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getOSProcessId()),
  )
  const status = readFileSync(`/proc/${pid[0]}/status`, 'utf8')
  expect(status).toMatch(/^Seccomp:\s*2$/m)
  expect(status).toMatch(/^NoNewPrivs:\s*1$/m)
})

test('no process of the program holds a connection to another machine', async ({
  looking: { app, page },
}) => {
  await askIn(page, 'archive.standing', {})
  const pids = await app.evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid))
  expect(pids.length).toBeGreaterThanOrEqual(4)
  const inodes = new Set(pids.flatMap(socketsOf))
  expect(foreignConnections().filter((row) => inodes.has(row.inode))).toEqual([])
})

test('nothing that the page stores reaches the disk', async ({ usedBefore: userData }) => {
  const canary = 'canari-6d0f1b'
  const app = await launch(userData)
  const page = await drawn(app)
  await page.evaluate((canary) => {
    localStorage.setItem(canary, canary)
  }, canary)
  await app.close()
  const names = readdirSync(userData, { recursive: true, withFileTypes: true })
  const files = names
    .filter((one) => one.isFile())
    .map((one) => path.join(one.parentPath, one.name))
  expect(files.length).toBeGreaterThan(5)
  expect(files.filter((file) => readFileSync(file).includes(canary))).toEqual([])
})

test('the page has no Node, no WebRTC, and one door of three functions', async ({
  looking: { page },
}) => {
  const found = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
    doors: ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebSocket', 'WebTransport'].filter(
      (name) => Reflect.get(globalThis, name) !== undefined,
    ),
    door: Object.keys(Reflect.get(globalThis, 'tarikh')).sort(),
  }))
  expect(found).toEqual({ node: [], doors: [], door: ['ask', 'handleOf', 'told'] })
})

test.describe('a page cannot', () => {
  test.use({ expectedErrors: /Not allowed to load local resource/ })

  test('leave, open a window or be replaced', async ({ app, page }) => {
    const before = page.url()
    await page.evaluate(() => {
      window.open('https://example.org/')
      const link = document.createElement('a')
      link.href = 'https://example.org/'
      link.target = '_blank'
      document.body.append(link)
      link.click()
      location.href = 'file:///etc/passwd'
    })
    await page.evaluate(() => location.assign('https://example.org/'))
    const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
    expect(page.url()).toBe(before)
    expect(windows).toBe(1)
  })
})

test('forged calls are refused and change nothing', async ({ looking: { page } }) => {
  const ask = (verb: unknown, input: unknown) => askIn(page, verb, input)
  const before = await ask('archive.standing', {})
  const code = async (verb: unknown, input: unknown) => (await ask(verb, input)).problem?.code
  expect(await code('inner.open', { folder: '/etc' })).toBe('call.unknown')
  expect(await code('constructor', {})).toBe('call.unknown')
  expect(await code(['event.read'], {})).toBe('call.unknown')
  expect(await code('event.read', { id: 'e-0000000000000000', extra: 1 })).toBe('call.malformed')
  expect(await code('event.read', null)).toBe('call.malformed')
  expect(await code('archive.open', { handle: '../../etc/passwd' })).toBe('call.malformed')
  const forged = `h-${'0'.repeat(32)}`
  expect(await code('archive.open', { handle: forged })).toBe('file.unknown-handle')
  expect(await ask('archive.standing', {})).toEqual(before)
})

test('no random call gets through, whatever the verb', async ({ looking: { page } }) => {
  const verbs = Object.keys(contract)
  const junk = fc.sample(fc.json({ maxDepth: 3 }), { numRuns: 60, seed: 7 })
  const answered = await page.evaluate(
    async ([verbs, junk]) => {
      const door = Reflect.get(globalThis, 'tarikh') as Door
      const through: string[] = []
      for (const verb of verbs) {
        for (const text of junk) {
          const outcome = await door.ask(verb, { forged: JSON.parse(text) })
          if (outcome.ok || outcome.problem?.code !== 'call.malformed') through.push(verb)
        }
      }
      return through
    },
    [verbs, junk] as const,
  )
  expect(answered).toEqual([])
})

test.describe('from a hostile page inside the house', () => {
  test('no code, markup, network, frame or device is reached', async ({ usedBefore: userData }) => {
    const folder = await hostileCopy()
    const outside = await listen()
    const app = await launch(userData, 'fr', folder)
    try {
      const page = await drawn(app)
      await app.evaluate(
        // Its frame has the page loaded anew, which ends this loading of it.
        ({ webContents }, address) =>
          void webContents
            .getAllWebContents()[0]
            ?.loadURL(`app://tarikh/probe.html?${address}`)
            .catch(() => undefined),
        outside.address,
      )
      await page.waitForFunction(() => window.reached !== undefined)
      const reached = (await page.evaluate(() => window.reached)) ?? {}
      expect(Object.keys(reached).length).toBeGreaterThanOrEqual(19)
      const allowed = Object.entries(reached).filter(
        ([name, what]) =>
          !what.startsWith('refused') && !(name === 'string timer' && what === 'nothing'),
      )
      expect(allowed).toEqual([])
      expect(outside.arrived()).toEqual([])
    } finally {
      outside.close()
      await app.close()
      await rm(folder, { recursive: true, force: true })
    }
  })

  test('the protocol gives its own files and nothing else', async ({ usedBefore: userData }) => {
    const folder = await hostileCopy()
    const app = await launch(userData, 'fr', folder)
    try {
      await drawn(app)
      const status = (address: string, method = 'GET') =>
        app.evaluate(
          async ({ session }, [address, method]) => {
            const own = session.fromPartition('tarikh')
            // A request that leads nowhere may be left without any answer.
            return own.fetch(address, { method, signal: AbortSignal.timeout(5000) }).then(
              (response) => response.status,
              () => 0,
            )
          },
          [address, method] as const,
        )
      expect(await status('app://tarikh/index.html')).toBe(200)
      expect(await status('app://tarikh/fonts/Amiri-Regular.ttf')).toBe(200)
      expect(await status('app://tarikh/%2e%2e/main.js')).toBeGreaterThanOrEqual(403)
      expect(await status('app://tarikh/..%2fmain.js')).toBe(403)
      expect(await status('app://tarikh/%5c..%5cmain.js')).toBe(403)
      expect(await status('app://tarikh/fonts/..%2f..%2fpackage.json')).toBe(403)
      expect(await status('app://tarikh/index.html%00')).toBe(403)
      expect(await status('app://tarikh/passwd.html')).toBe(403)
      expect(await status('app://elsewhere/index.html')).toBe(404)
      expect(await status('app://tarikh/index.html', 'POST')).toBe(405)
      expect(await status('https://example.org/')).toBe(0)
    } finally {
      await app.close()
      await rm(folder, { recursive: true, force: true })
    }
  })
})

/** The inode numbers of a process's sockets; a process that has just ended has none. */
function socketsOf(pid: number): readonly string[] {
  const folder = `/proc/${pid}/fd`
  try {
    const links = readdirSync(folder).map((name) => readlinkSync(path.join(folder, name)))
    return links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? [])
  } catch {
    return []
  }
}

/** The rows of this machine's IP sockets that reach beyond it. */
function foreignConnections(): readonly { readonly inode: string; readonly remote: string }[] {
  const own = /^(00000000|0100007F|0{32}|0{24}01000000|0{16}FFFF00000100007F):/
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) => {
    const [, ...rows] = readFileSync(`/proc/net/${table}`, 'utf8').trim().split('\n')
    const cells = rows.map((row) => row.trim().split(/\s+/))
    return cells
      .map((row) => ({ remote: row[2] ?? '', inode: row[9] ?? '' }))
      .filter(({ remote }) => !own.test(remote))
  })
}

/** A server on this machine's own address that remembers every request. */
async function listen(): Promise<{
  readonly address: string
  readonly arrived: () => readonly string[]
  readonly close: () => void
}> {
  const arrived: string[] = []
  const server = createServer((request, response) => {
    arrived.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const port = typeof bound === 'object' ? bound?.port : 0
  return {
    address: `http://127.0.0.1:${port}`,
    arrived: () => arrived,
    close: () => server.close(),
  }
}
