import type { Id } from '../model/id.ts'
import { fixedId } from './fixed-id.ts'

/** The event on which a new starter archive opens: the audience of 11 November 2025, which shows at once what the program is for. */
export const showpiece: Id = fixedId('event', '2025-11-11-audience')
