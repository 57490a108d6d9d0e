import type { Issue } from './issue.ts'

/** What is always the same about a kind of issue; its words are in the words file of its room. */
export type Rule = Pick<Issue, 'code' | 'severity' | 'source'>
