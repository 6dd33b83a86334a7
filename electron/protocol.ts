import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import { type Protocol, protocol } from 'electron'

const scheme = 'app'
const host = 'tarikh'

/** The only origin that the window ever shows. */
export const origin = `${scheme}://${host}`

/** What a page may load and run: its own files, nothing else, and no string becomes markup or code. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
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

/** Makes app:// a standard, secure scheme; must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/** Serves `pages` at the root of app://tarikh and `fonts` below /fonts/, and nothing outside them. */
export function serve(
  protocol: Protocol,
  folders: { readonly pages: string; readonly fonts: string },
): void {
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url)
    if (url.host !== host) return refused(404)
    if (request.method !== 'GET') return refused(405)
    const asked = askedFile(url.pathname, folders)
    return asked ? answer(asked.root, asked.file) : refused(403)
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

async function answer(root: string, file: string): Promise<Response> {
  try {
    const [realRoot, realFile] = await Promise.all([realpath(root), realpath(file)])
    if (!realFile.startsWith(realRoot + path.sep)) return refused(403)
    return new Response(new Uint8Array(await readFile(realFile)), {
      headers: {
        'content-type': mediaTypes[path.extname(file)] ?? 'application/octet-stream',
        'content-security-policy': contentSecurityPolicy,
        'cross-origin-opener-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      },
    })
  } catch {
    return refused(404)
  }
}

function refused(status: 403 | 404 | 405): Response {
  return new Response(null, { status, headers: { 'x-content-type-options': 'nosniff' } })
}
