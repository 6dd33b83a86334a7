import { done } from '../../data/model/outcome.ts'
import { say } from '../../data/words/words.ts'
import { bagTo, unbagTo } from '../engine/bagging.ts'
import { verificationOf } from '../engine/caring.ts'
import { withArchive } from './archive.ts'
import type { LineCommand } from './command.ts'
import { inLine } from './visible.ts'

/** Makes a BagIt bag of a whole archive. */
export const bagCommand: LineCommand = {
  name: 'bag',
  about: 'cli.about.bag',
  args: ['ARCHIVE'],
  options: [{ name: 'out', value: 'FOLDER', required: true }],
  run: (call) =>
    withArchive(call, 'write', async (session) => {
      const folder = call.at(call.one('out') ?? '')
      const bagged = await bagTo(session, folder, call.job)
      if (!bagged.ok) return bagged
      call.remark(say(call.lang, 'bag.whole'))
      const { files, bytes, copy } = bagged.value
      const { ok } = copy.verified
      return done({
        status: ok ? 0 : 1,
        json: { folder, files, bytes, verified: ok },
        text: say(call.lang, 'bag.made', { n: files, folder: inLine(folder) }),
      })
    }),
}

/** Takes a whole archive out of a BagIt bag, into a folder that must not exist yet. */
export const unbagCommand: LineCommand = {
  name: 'unbag',
  about: 'cli.about.unbag',
  args: ['BAG', 'ARCHIVE'],
  options: [],
  run: async (call) => {
    const [bag = '', archive = ''] = call.args
    const folder = call.at(archive)
    const taken = await unbagTo(call.at(bag), folder, call.job)
    if (!taken.ok) return taken
    const { files, left, verified } = taken.value
    for (const file of left) call.remark(say(call.lang, 'bag.left', { file: inLine(file) }))
    return done({
      status: verified.ok ? 0 : 1,
      json: { folder, files, left, ...verificationOf(verified) },
      text: say(call.lang, 'bag.taken', { n: files, folder: inLine(folder) }),
    })
  },
}
