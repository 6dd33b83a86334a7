import { app, type Session, type WebContents } from 'electron'

// What a prevented navigation fails with (net::ERR_ABORTED): the page is still there.
const aborted = -3
const allowedSchemes = new Set(['app:', 'original:', 'data:', 'blob:'])

/** Closes a session to the network, to permissions, to devices and to downloads. */
export function harden(session: Session, isDev: boolean): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(isAllowed(permission)),
  )
  session.setPermissionCheckHandler((_contents, permission) => isAllowed(permission))
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) => {
    const scheme = /^[a-z-]+:/.exec(details.url)?.[0] ?? ''
    answer({ cancel: !(allowedSchemes.has(scheme) || (isDev && scheme === 'devtools:')) })
  })
  // A proxy that nothing answers at, for whatever a filter might not see.
  void session.setProxy({ proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' })
  session.on('will-download', (event) => event.preventDefault())
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
}

/** Copying a citation is the one thing beyond the page that the window may do by itself. */
function isAllowed(permission: string): boolean {
  return permission === 'clipboard-sanitized-write'
}

/** No page may go elsewhere, open a window, hold a web view, or keep its window from closing. */
export function confineContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.on('will-prevent-unload', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
}

/**
 * Brings the page back where it was left for an empty one or an error, which no event before it
 * forbids (`location = 'about:blank'`, `'about:srcdoc'`), and loads it anew where it holds a frame: a
 * frame has what was taken from the page, and nothing of ours is one.
 */
export function keepOnPage(contents: WebContents, home: string): void {
  const own = new URL('/', home).href
  const comeBack = (from: string): void => {
    if (from !== home) void contents.loadURL(home)
  }
  contents.on('did-navigate', (_event, url, status) => {
    if (!url.startsWith(own) || status >= 400) comeBack(url)
  })
  contents.on('did-fail-load', (_event, code, _reason, url, isMainFrame) => {
    if (isMainFrame && code !== aborted) comeBack(url)
  })
  contents.on('frame-created', (_event, { frame }) => {
    if (frame !== null && frame.parent !== null) contents.reload()
  })
}

/** No page may have the system ask for a file: that is the shell's alone. An input of files says that it would, and nothing is shown; Electron has no other way of refusing it. */
export function denyFileChoosers({ debugger: protocol }: WebContents): void {
  protocol.attach('1.3')
  void protocol.sendCommand('Page.enable')
  void protocol.sendCommand('Page.setInterceptFileChooserDialog', { enabled: true })
}

/** Switches that keep Chromium's own services off the network; must run before the app is ready. */
export function closeNetwork(): void {
  const { commandLine } = app
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('disable-domain-reliability')
  commandLine.appendSwitch('no-pings')
}
