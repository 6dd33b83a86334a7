import type { EntryFile } from './entry.ts'

/** The files that a field of BibTeX names, as Zotero and JabRef write them: `title:path:type`, several between semicolons; a bare path is one too. A backslash stands before a sign that is meant as itself. */
export function bibtexFiles(value: string): readonly EntryFile[] {
  return parted(value.replace(/^\{(.*)\}$/s, '$1'), ';').flatMap((one) => {
    const parts = parted(one, ':').map(plain)
    const [first = '', second = ''] = parts
    // A drive of Windows that nobody escaped: `C:\…`.
    if (parts.length === 2 && /^[A-Za-z]$/.test(first)) return [{ title: '', path: plain(one) }]
    if (parts.length === 1) return first === '' ? [] : [{ title: '', path: first }]
    const path = parts.length === 2 && second.includes('/') === false ? first : second
    return path === '' ? [] : [{ title: first === path ? '' : first, path }]
  })
}

function parted(text: string, at: string): readonly string[] {
  const parts = ['']
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? ''
    if (sign === at) parts.push('')
    else {
      const escaped = sign === '\\' ? (text[++i] ?? '') : ''
      parts[parts.length - 1] += sign + escaped
    }
  }
  return parts
}

function plain(part: string): string {
  return part.replace(/\\([\\:;{}_%&#$~^])/g, '$1').trim()
}
