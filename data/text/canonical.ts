import type { Json } from './json.ts'

/** JSON with object keys in code-unit order: one spelling for one value. */
export function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(',')}]`
  const object = value as { readonly [key: string]: Json }
  const keys = Object.keys(object)
  if (keys.length > 1) keys.sort()
  let text = ''
  for (const key of keys) {
    if (text !== '') text += ','
    text += `${JSON.stringify(key)}:${canonical(object[key] as Json)}`
  }
  return `{${text}}`
}
