import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { root } from './vite.config.mjs'

const styles = {
  Regular: '400Regular',
  Italic: '400Regular_Italic',
  SemiBold: '600SemiBold',
  Bold: '700Bold',
}

/** The families that window and PDF share, each from the development package that carries it. */
export const families = /** @type {const} */ ([
  {
    package: 'source-serif-4',
    file: 'SourceSerif4',
    styles: ['Regular', 'Italic', 'SemiBold', 'Bold'],
  },
  {
    package: 'source-sans-3',
    file: 'SourceSans3',
    styles: ['Regular', 'Italic', 'SemiBold', 'Bold'],
  },
  { package: 'amiri', file: 'Amiri', styles: ['Regular', 'Bold'] },
  { package: 'noto-serif', file: 'NotoSerif', styles: ['Regular', 'Bold'] },
  { package: 'noto-sans', file: 'NotoSans', styles: ['Regular', 'Bold'] },
  { package: 'noto-sans-nko', file: 'NotoSansNKo', styles: ['Regular'] },
  { package: 'noto-sans-tifinagh', file: 'NotoSansTifinagh', styles: ['Regular'] },
  { package: 'noto-sans-hebrew', file: 'NotoSansHebrew', styles: ['Regular', 'Bold'] },
])

/** @param {string} name */
export function fontPackage(name) {
  return path.join(root, 'node_modules/@expo-google-fonts', name)
}

/**
 * Copies the static TTFs and their licences, and lists them with their SHA-256 in fonts.json:
 * `[{ file, family, style, sha256 }]`.
 * @param {string} folder
 */
export function copyFonts(folder) {
  fs.mkdirSync(folder, { recursive: true })
  const list = []
  for (const family of families) {
    const home = fontPackage(family.package)
    fs.copyFileSync(path.join(home, 'LICENSE_FONT'), path.join(folder, `${family.file}-OFL.txt`))
    for (const style of family.styles) {
      const source = path.join(home, styles[style], `${family.file}_${styles[style]}.ttf`)
      const bytes = fs.readFileSync(source)
      const file = `${family.file}-${style}.ttf`
      fs.writeFileSync(path.join(folder, file), bytes)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      list.push({ file, family: family.file, style, sha256 })
    }
  }
  fs.writeFileSync(path.join(folder, 'fonts.json'), `${JSON.stringify(list, null, 2)}\n`)
}
