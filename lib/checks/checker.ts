import type { CheckedEntry } from './checked-entry.ts'
import type { Issue } from './issue.ts'
import type { SiteKnowledge } from './knowledge/site-knowledge.ts'

/** One thing to look for. Pure and total: any entry has an answer, none makes it throw, and time grows with the length of the text. */
export type Checker = (page: CheckedEntry, site: SiteKnowledge) => readonly Issue[]
