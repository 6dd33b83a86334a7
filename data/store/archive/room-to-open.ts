import type { Problem } from '../../model/outcome.ts'
import { diskRefusal } from '../core/disk.ts'
import { mostMemory, RoomLeft } from '../core/room-left.ts'

// What stands beside the records, once they are read, needs the rest.
const mostUsed = 0.85

/** The code with which an opening ends that does not fit into memory. */
export const noRoom = 'ENOMEM'

/** Watches whether an archive that is being read fits into memory. */
export function roomToOpen(): RoomLeft {
  return new RoomLeft(mostUsed)
}

/** Ends an opening that does not fit, before the process would end in the middle of it. */
export function refuseIfShort(room: RoomLeft): void {
  if (room.isShort()) throw diskRefusal(noRoom, 'memory')
}

/** Why such an archive does not open, with the memory that there is. */
export function tooLarge(): Problem {
  return { code: 'archive.too-large', most: mostMemory() }
}
