// Removes what the folder of a development runtime carries and a package must not.
const fs = require('node:fs/promises')
const path = require('node:path')

/** @param {import('electron-builder').AfterPackContext} context */
exports.default = async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const bundle = `${packager.appInfo.productFilename}.app/Contents/Resources`
  const resources = electronPlatformName === 'darwin' ? bundle : 'resources'
  for (const name of ['version', `${resources}/default_app.asar`]) {
    await fs.rm(path.join(appOutDir, name), { force: true })
  }
  if (electronPlatformName === 'linux') await fs.chmod(path.join(appOutDir, 'tarikh'), 0o755)
}
