import type { Lang } from '../../model/text.ts'
import type { Json } from '../../text/json.ts'

interface Members {
  readonly [key: string]: Json
}

/** Lays a value told in French and the same in English over one another: what is equal stands once, what differs as a pair under the key `$`, French first. No member of either may be named `$`. */
export function inBoth(fr: Json, en: Json): Json {
  if (fr === en) return fr
  if (Array.isArray(fr) && Array.isArray(en) && fr.length === en.length) return listed(fr, en)
  if (hasMembers(fr) && hasMembers(en)) {
    const keys = Object.keys(fr)
    if (keys.length === Object.keys(en).length && keys.every((key) => Object.hasOwn(en, key)))
      return membersOf(fr, en, keys)
  }
  return { $: [fr, en] }
}

// What is equal is most of it, and is not made anew.
function listed(fr: readonly Json[], en: readonly Json[]): Json {
  let both: Json[] | undefined
  for (let at = 0; at < fr.length; at++) {
    const one = fr[at] ?? null
    const laid = inBoth(one, en[at] ?? null)
    if (laid !== one) both ??= fr.slice(0, at)
    both?.push(laid)
  }
  return both ?? fr
}

function membersOf(fr: Members, en: Members, keys: readonly string[]): Json {
  let both: Record<string, Json> | undefined
  for (const key of keys) {
    const one = fr[key] ?? null
    const laid = inBoth(one, en[key] ?? null)
    if (laid === one) continue
    both ??= { ...fr }
    both[key] = laid
  }
  return both ?? fr
}

/** One language of what `inBoth` laid together. */
export function inOne(both: Json, lang: Lang): Json {
  if (Array.isArray(both)) return both.map((one: Json) => inOne(one, lang))
  if (!hasMembers(both)) return both
  const pair = both['$']
  if (Array.isArray(pair)) return (pair as readonly Json[])[lang === 'fr' ? 0 : 1] ?? null
  return Object.fromEntries(Object.entries(both).map(([key, value]) => [key, inOne(value, lang)]))
}

function hasMembers(value: Json): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
