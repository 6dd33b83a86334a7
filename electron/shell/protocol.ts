import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import { type Protocol, type ProtocolResponse, protocol } from 'electron'
import { originalScheme } from './originals.ts'

const scheme = 'app'
const host = 'tarikh'

/** The only origin that the window ever shows. */
export const origin = `${scheme}://${host}`

/** What a page may load and run: its own files, nothing else, and no string becomes markup or code. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob: original:",
  'media-src original:',
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "worker-src 'none'",
  "frame-src 'none'",
  // No downloads, prints, alerts, pointer locks; windows the shell refuses itself, and a form goes nowhere.
  'sandbox allow-forms allow-popups allow-same-origin allow-scripts',
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html default',
].join('; ')

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
}

/** Makes app:// a standard, secure scheme, and original:// one whose recordings are played as they come; must run before the app is ready. */
export function registerSchemes(): void {
  const privileges = { standard: true, secure: true }
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges },
    { scheme: originalScheme, privileges: { ...privileges, stream: true } },
  ])
}

/** Serves `pages` at the root of app://tarikh and `fonts` below /fonts/, and nothing outside them; `onScript` is called whenever a page has been given a script. */
export function serve(
  protocol: Protocol,
  folders: { readonly pages: string; readonly fonts: string },
  onScript: () => void,
): void {
  // `handle` would have the shell load the whole of fetch before the first page is answered: a
  // tenth of a second of the start (measured, Electron 33).
  protocol.registerBufferProtocol(scheme, ({ url, method }, respond) => {
    void answer(new URL(url), method, folders).then((response) => {
      respond(response)
      if (url.endsWith('.js')) onScript()
    })
  })
}

/** The file that a path names, or null where it could leave its folder. */
function askedFile(
  pathname: string,
  folders: { readonly pages: string; readonly fonts: string },
): { root: string; file: string } | null {
  // One plain form only: an escape that hides a slash, a dot or a NUL is no file of ours.
  if (!/^\/[\w./-]*$/.test(pathname) || pathname.includes('..')) return null
  const isFont = pathname.startsWith('/fonts/')
  const root = isFont ? folders.fonts : folders.pages
  const relative = isFont ? pathname.slice('/fonts/'.length) : pathname.slice(1) || 'index.html'
  return { root, file: path.join(root, relative) }
}

async function answer(
  url: URL,
  method: string,
  folders: { readonly pages: string; readonly fonts: string },
): Promise<ProtocolResponse> {
  if (url.host !== host) return refused(404)
  if (method !== 'GET') return refused(405)
  const asked = askedFile(url.pathname, folders)
  if (asked === null) return refused(403)
  const { root, file } = asked
  try {
    const [realRoot, realFile] = await Promise.all([realpath(root), realpath(file)])
    if (!realFile.startsWith(realRoot + path.sep)) return refused(403)
    const type = mediaTypes[path.extname(file)] ?? 'application/octet-stream'
    return {
      statusCode: 200,
      data: await readFile(realFile),
      // No opener policy: nothing opens this window and it opens none, while the policy would have
      // Chromium start a second process for the page (a tenth of a second, measured).
      headers: {
        'content-type': type,
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      },
    }
  } catch {
    return refused(404)
  }
}

function refused(statusCode: 403 | 404 | 405): ProtocolResponse {
  return {
    statusCode,
    data: Buffer.alloc(0),
    headers: { 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' },
  }
}
