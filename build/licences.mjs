import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { families, fontPackage } from './fonts.mjs'
import { root } from './vite.config.mjs'

const require = createRequire(import.meta.url)

/** @typedef {{ name: string, version: string, licence: string, text: string }} Licence */

/**
 * Gathers, over several builds, the folders of the packages whose code really went into a bundle.
 * @returns {{ plugin: import('vite').Plugin, folders: Set<string> }}
 */
export function packageCollector() {
  /** @type {Set<string>} */
  const folders = new Set()
  return {
    folders,
    plugin: {
      name: 'collect-packages',
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue
          for (const id of chunk.moduleIds) {
            const folder = packageFolder(id)
            if (folder) folders.add(folder)
          }
        }
      },
    },
  }
}

/**
 * The folder of the npm package that a module belongs to; nested node_modules included.
 * @param {string} id
 */
function packageFolder(id) {
  const file = id.replace(/^\0+/, '').replace(/\?.*$/, '')
  const match = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/'))
  return match?.[1] ?? null
}

/**
 * @param {string} folder
 * @returns {Licence}
 */
function licenceOf(folder) {
  const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const { name, version } = about
  const found = licenceText(folder)
  const stated = typeof about.license === 'string' ? about.license : about.license?.type
  const licence = stated ?? (isMit(found) ? 'MIT' : '?')
  const holder = by(about.author) || name
  const text = found.length > 200 ? found : (named[licence]?.(holder) ?? found)
  return { name, version, licence, text }
}

/** @param {string} text */
function isMit(text) {
  return text.includes('Permission is hereby granted, free of charge')
}

/**
 * The words of the MIT licence, for a package that names it without bringing it.
 * @param {string} holder
 */
function mitFor(holder) {
  const own = fs.readFileSync(path.join(root, 'LICENSE'), 'utf8').trim()
  return own.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`)
}

/**
 * The words of the ISC licence, likewise.
 * @param {string} holder
 */
function iscFor(holder) {
  return `ISC License

Copyright (c) ${holder}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`
}

/** @type {Readonly<Record<string, (holder: string) => string>>} */
const named = { MIT: mitFor, ISC: iscFor }

/** @param {unknown} author */
function by(author) {
  if (typeof author === 'string') return author
  if (author && typeof author === 'object' && 'name' in author) return String(author.name)
  return ''
}

/**
 * The licence texts and notices in a package, or the licence section of its README.
 * @param {string} folder
 */
function licenceText(folder) {
  const files = fs.readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
  const texts = files
    .map((name) => path.join(folder, name))
    .filter((file) => fs.statSync(file).isFile())
    .map((file) => fs.readFileSync(file, 'utf8').trim())
  if (texts.length > 0) return texts.join('\n\n')
  const readme = fs.readdirSync(folder).find((name) => /^readme/i.test(name))
  if (!readme) return ''
  const section = /^#+\s*licen[cs]e\s*$([\s\S]*)/im.exec(
    fs.readFileSync(path.join(folder, readme), 'utf8'),
  )
  return section?.[1]?.trim() ?? ''
}

/**
 * The licences of what a reading copy carries, as one text: the program's own page and the packages in it.
 * @param {ReadonlySet<string>} folders
 */
export function licencesOf(folders) {
  const all = [licenceOf(root), ...[...folders].sort().map(licenceOf)]
  return all
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join('\n')
}

/** @returns {Licence[]} */
function fontLicences() {
  return families.map((family) => {
    const home = fontPackage(family.package)
    const about = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'))
    const text = fs.readFileSync(path.join(home, 'LICENSE_FONT'), 'utf8').trim()
    return { name: family.file, version: about.version, licence: 'OFL-1.1', text }
  })
}

// The package of the library that draws pages brings its own licence, not that of what it was made from.
const pdfium = `Copyright 2014 The PDFium Authors

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:

* Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.
* Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution.
* Neither the name of Google LLC nor the names of its contributors may be used to endorse or promote products derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`

/** @returns {Licence[]} */
function runtimeLicences() {
  const home = path.dirname(require.resolve('electron/package.json'))
  return [
    { name: 'PDFium', version: '', licence: 'BSD-3-Clause', text: pdfium },
    {
      name: 'Electron',
      version: '',
      licence: 'MIT',
      text: fs.readFileSync(path.join(home, 'LICENSE'), 'utf8').trim(),
    },
    {
      name: 'Chromium, Node.js',
      version: '',
      licence: 'BSD-3-Clause, MIT, …',
      text: 'LICENSES.chromium.html',
    },
  ]
}

/**
 * Writes licences.json, `[{ name, version, licence, text }]`, of everything that is shipped:
 * the program itself, bundled packages, fonts and the runtime.
 * @param {string} file
 * @param {ReadonlySet<string>} folders
 */
export function writeLicences(file, folders) {
  const packages = [...folders].map(licenceOf)
  packages.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const all = [licenceOf(root), ...packages, ...fontLicences(), ...runtimeLicences()]
  fs.writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
}
