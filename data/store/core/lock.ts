import { unlink } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { codeOf } from './disk.ts'

/** One process at a time in an archive: the system frees it when the process ends, however it ends. */
export interface Lock {
  /** Called when another process has asked for the archive. */
  onKnock(listener: () => void): void
  release(): Promise<void>
}

/** Where the lock of an archive is listened at: a name that the system itself frees, and a socket where it has none. */
export function lockAddress(archive: string, platform: string): string {
  switch (platform) {
    case 'linux':
      return `\0tarikh-${archive}`
    case 'win32':
      return `\\\\.\\pipe\\tarikh-${archive}`
  }
  return join(tmpdir(), `tarikh-${archive}.sock`)
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ path, exclusive: true }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function knock(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

/** Takes the lock of an archive; undefined where another process holds it, which has then been knocked at. Linux has abstract sockets and Windows named pipes; elsewhere a socket that nobody answers at is stale and is taken over. */
export async function takeLock(archive: string): Promise<Lock | undefined> {
  const path = lockAddress(archive, process.platform)
  for (let attempt = 0; attempt < 3; attempt++) {
    const listeners: (() => void)[] = []
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.destroy()
      for (const listener of listeners) listener()
    })
    try {
      await listen(server, path)
      server.unref()
      return {
        onKnock: (listener) => void listeners.push(listener),
        release: () => new Promise((resolve) => server.close(() => resolve())),
      }
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw error
      if (await knock(path)) return undefined
      if (!path.startsWith('/')) return undefined
      await unlink(path).catch(() => undefined)
    }
  }
  return undefined
}
