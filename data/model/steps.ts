/** Runs work that yields now and then to its end. */
export function finish<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

const run = 500

/** Sorts as `toSorted` does, yielding often: short runs, then merged two by two. */
export function* sortInSteps<T>(
  all: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<undefined, T[]> {
  let sorted: T[] = []
  for (let from = 0; from < all.length; from += run) {
    for (const one of all.slice(from, from + run).sort(compare)) sorted.push(one)
    yield
  }
  for (let width = run; width < sorted.length; width *= 2) {
    const merged: T[] = []
    for (let from = 0; from < sorted.length; from += 2 * width)
      yield* merge(sorted, from, Math.min(from + width, sorted.length), width, compare, merged)
    sorted = merged
  }
  return sorted
}

function* merge<T>(
  all: readonly T[],
  from: number,
  middle: number,
  width: number,
  compare: (a: T, b: T) => number,
  into: T[],
): Generator<undefined, void> {
  const end = Math.min(middle + width, all.length)
  let left = from
  let right = middle
  while (left < middle || right < end) {
    const isLeft = right >= end || (left < middle && compare(all[left] as T, all[right] as T) <= 0)
    into.push(all[isLeft ? left++ : right++] as T)
    if (into.length % run === 0) yield
  }
}
