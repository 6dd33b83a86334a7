import { textsOf } from '../../data/changes/in-force.ts'
import { standing } from '../../data/changes/state.ts'
import { done, failed } from '../../data/model/outcome.ts'
import { countAgain } from '../../data/reading/read-places.ts'
import type { Answering, Answers } from './answers.ts'
import { receiveText } from './incoming-text.ts'
import {
  addReading,
  lookAgain,
  passagePlaces,
  placePassages,
  settlePassage,
  unsettledPassages,
  useReading,
  weighReading,
} from './readings.ts'
import { readAgain } from './rereading.ts'
import { Tray } from './tray.ts'

/** Answers the calls about the texts of a source and where its passages stand in them. */
export function textAnswers({ session, readers }: Answering) {
  const tray = new Tray()
  return {
    'reading.look': async ({ source, incoming, encoding }, files) => {
      if (standing(session.archive, source) === undefined)
        return failed({ code: 'source.unknown', id: source })
      const received = await receiveText(incoming, files, encoding, tray)
      if (!received.ok) return received
      const { decoded, text, fileName, original } = received.value
      const found = await lookAgain(session, source, { digest: text, text: decoded.text })
      return done({
        name: fileName,
        sha256: original,
        encoding: decoded.encoding,
        sure: decoded.sure,
        encodings: [...decoded.encodings],
        flaws: decoded.flaws,
        opening: decoded.text.slice(0, 1200).toWellFormed(),
        characters: decoded.characters,
        isKnown: textsOf(session.archive, source).some((one) => one.text === text),
        counts: countAgain(found),
      })
    },
    'reading.add': async ({ source, incoming, encoding, reading }, files) => {
      const received = await receiveText(incoming, files, encoding, tray)
      if (!received.ok) return received
      const added = await addReading(session, source, received.value, reading)
      if (added.ok) tray.letGo(received.value.original)
      return added
    },
    'reading.again': async ({ source, ...asked }) => {
      const read = await readAgain(session, readers, source, asked)
      return read.ok ? done(read.value.look) : read
    },
    'reading.extract': async ({ source, ...asked }) => {
      const read = await readAgain(session, readers, source, asked)
      return read.ok ? read.value.add() : read
    },
    'reading.weigh': ({ source, reading }) => weighReading(session, source, reading),
    'reading.use': ({ source, reading }) => useReading(session, source, reading),
    'passages.unsettled': async ({ source }) =>
      done([...(await unsettledPassages(session, source))]),
    'passages.place': ({ source }) => placePassages(session, source),
    'passage.places': ({ id }) => passagePlaces(session, id),
    'passage.settle': async ({ id, digest, to }) => {
      const settled = await settlePassage(session, id, digest, to)
      return settled.ok ? done({ id }) : settled
    },
  } satisfies Answers
}
