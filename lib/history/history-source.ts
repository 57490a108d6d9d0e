import type { Forge } from '../forge/forge.ts'

/** What a page's history is read from: a forge, or the history of a folder that a build is made from. */
export type HistorySource = Pick<Forge, 'publications' | 'blob'>
