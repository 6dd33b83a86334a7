/** The six families: one colour and one shape each, on the screen and on paper. */
export const families = [
  'diplomacy',
  'agreement',
  'attack',
  'coup',
  'deployment',
  'governance',
] as const
export type Family = (typeof families)[number]

/** The sixteen types of event and the family that draws each. */
export const familyOf = {
  diplomacy: 'diplomacy',
  agreement: 'agreement',
  mandate: 'agreement',
  sanction: 'agreement',
  attack: 'attack',
  massacre: 'attack',
  seizure: 'attack',
  'air-strike': 'attack',
  kidnapping: 'attack',
  coup: 'coup',
  deployment: 'deployment',
  'defence-industry': 'deployment',
  governance: 'governance',
  demonstration: 'governance',
  humanitarian: 'governance',
  information: 'governance',
} as const satisfies Record<string, Family>
export type EventType = keyof typeof familyOf

/** The slugs of the sixteen types, in the order in which menus list them. */
export const eventTypes = Object.keys(familyOf) as readonly EventType[]

/** The kinds of source; `unsaid` until a person says which. */
export const sourceTypes = [
  'unsaid',
  'opinion',
  'press',
  'communique',
  'report',
  'resolution',
  'testimony',
  'photograph',
  'audio',
  'notice',
  'article',
  'book',
  'chapter',
  'thesis',
  'manuscript',
  'letter',
  'speech',
  'legal',
  'web',
  'video',
  'map',
  'dataset',
] as const
export type SourceType = (typeof sourceTypes)[number]

/** Admiralty code, first axis: the reliability of a source; `unsaid` until a person judged it, which F (it cannot be judged) is not. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F', 'unsaid'] as const
export type Reliability = (typeof reliabilities)[number]

/** Admiralty code, second axis: the credibility of one piece of information. */
export const credibilities = [1, 2, 3, 4, 5, 6] as const
export type Credibility = (typeof credibilities)[number]

/** Who may read a source, the freest first; `unsaid` until a person says who: it goes where open ones go, and no document calls it open. */
export const accessRights = ['open', 'unsaid', 'restricted', 'confidential'] as const
export type AccessRights = (typeof accessRights)[number]

/** Whether a person kept a source from general reading. */
export function isGuarded(rights: AccessRights): boolean {
  return rights === 'restricted' || rights === 'confidential'
}

/** How far an event has been worked over. */
export const statuses = ['draft', 'reviewed', 'verified'] as const
export type Status = (typeof statuses)[number]

/** The kinds of actor. */
export const actorKinds = [
  'person',
  'state',
  'organisation',
  'armed-group',
  'force',
  'other',
] as const
export type ActorKind = (typeof actorKinds)[number]

/** How precisely a place is known. */
export const precisions = [
  'exact',
  'town',
  'district',
  'region',
  'country',
  'area',
  'unknown',
] as const
export type Precision = (typeof precisions)[number]

/** What ties one event to another: this event … that event. */
export const ties = ['part-of', 'follows', 'causes', 'disputes', 'same-as'] as const
export type Tie = (typeof ties)[number]

/** What an actor does in an event. */
export const roles = [
  'host',
  'guest',
  'present',
  'author',
  'target',
  'claimant',
  'party',
  'signatory',
  'mediator',
  'organiser',
  'subject',
] as const
export type Role = (typeof roles)[number]

/** How a re-read passage stands in its text. */
export const anchorStates = ['exact', 'moved', 'changed', 'orphan'] as const
export type AnchorState = (typeof anchorStates)[number]

/** How a passage stands in a reading other than the one in which it was chosen: `former` where a person keeps it on that one. */
const placedStates = [...anchorStates, 'former'] as const

/** How a passage stands in the text in force; `unsettled` where that has not been settled. */
export const passageStates = [...placedStates, 'unsettled'] as const

/** How a further text of a source came about. */
export const readingWays = ['extraction', 'transcription', 'correction'] as const
