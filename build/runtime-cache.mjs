import os from 'node:os'
import path from 'node:path'

/**
 * The folder where fetched runtimes are kept between runs. As root it lies outside root's home,
 * because the sandboxed tests drop to a user who must be able to read it.
 * @returns {string}
 */
export function runtimeCache() {
  if (process.env.TARIKH_CACHE) return path.resolve(process.env.TARIKH_CACHE)
  if (process.platform === 'linux' && process.getuid?.() === 0) return '/var/cache/tarikh'
  const home = process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache')
  return path.join(home, 'tarikh')
}
