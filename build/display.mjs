import { spawn } from 'node:child_process'

/** Whether a screen is there to open a window on. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Starts a private screen on a number that Xvfb picks itself (xvfb-run guesses one, and clashes).
 * `-ac` lets a test's other user in, `-nolisten tcp` keeps everyone outside out.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, stop: () => void }>}
 */
export function privateDisplay() {
  const args = [
    '-displayfd',
    '3',
    '-screen',
    '0',
    '1920x1080x24',
    '-nolisten',
    'tcp',
    '-noreset',
    '-ac',
  ]
  return new Promise((resolve, reject) => {
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    server.on('error', () => reject(new Error('Xvfb cannot be started: apt-get install xvfb')))
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it was ready`)))
    let number = ''
    server.stdio[3]?.on('data', (/** @type {Buffer} */ part) => {
      number += part.toString()
      if (!number.endsWith('\n')) return
      /** @type {NodeJS.ProcessEnv} */
      const env = { ...process.env, DISPLAY: `:${number.trim()}`, XDG_SESSION_TYPE: 'x11' }
      delete env.WAYLAND_DISPLAY
      delete env.XAUTHORITY
      resolve({ env, stop: () => server.kill() })
    })
  })
}
