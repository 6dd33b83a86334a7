import { app, type Session } from 'electron'

const allowedSchemes = new Set(['app:', 'data:', 'blob:'])

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
}

/** Copying a citation is the one thing beyond the page that the window may do by itself. */
function isAllowed(permission: string): boolean {
  return permission === 'clipboard-sanitized-write'
}

/** No page may go elsewhere, open a window or hold a web view. */
export function confineContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
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
