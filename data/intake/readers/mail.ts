import { done } from '../../model/outcome.ts'
import type { DocumentReader } from '../reader.ts'
import { TextWriter } from '../text-writer.ts'
import { messageProposals, parseMessage } from './message.ts'

/** Reads a message of mail: its fields, its words, the files in it. */
export const readMail: DocumentReader = async (bytes) => {
  const message = await parseMessage(bytes)
  const writer = new TextWriter()
  for (const line of message.lines) writer.line(line)
  return done({
    ...writer.finish(),
    proposals: messageProposals(message),
    warnings: message.warnings,
    attached: message.attached,
  })
}
