/** Milliseconds of a clock that only goes forward. For `performance` Node would first read a module of its own, which an engine that has just started has no time for. */
export function steadyNow(): number {
  const [seconds, nanoseconds] = process.hrtime()
  return seconds * 1000 + nanoseconds / 1e6
}
