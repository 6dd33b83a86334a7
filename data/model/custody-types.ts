/** The events of custody, by their names in the PREMIS event-type vocabulary, in the order in which one act has them. */
export const custodyTypes = [
  'creation',
  'capture',
  'ingestion',
  'message digest calculation',
  'modification',
  'deletion',
  'recovery',
  'fixity check',
  'migration',
  'replication',
] as const
export type CustodyKind = (typeof custodyTypes)[number]

/** How an event of custody ended. */
export const custodyOutcomes = ['success', 'warning', 'failure'] as const
export type CustodyOutcome = (typeof custodyOutcomes)[number]
