import { momentMark } from '../../../data/intake/moments.ts'

/** The recording that is played in the reading room, and the moment at which it stands. */
export class RecordingState {
  /** The moment at which it stands, in seconds. */
  time = $state(0)
  isPaused = $state(true)

  /** Goes to a moment of it and plays from there. */
  playFrom = (time: number): void => {
    this.time = time
    this.isPaused = false
  }

  /** The moment as a transcription marks it. */
  get mark(): string {
    return momentMark(this.time)
  }

  /** Another source is read. */
  leave = (): void => {
    this.time = 0
    this.isPaused = true
  }
}

export const recording = new RecordingState()
