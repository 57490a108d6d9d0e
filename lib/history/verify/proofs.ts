import type { FindingName } from './finding.ts'
import type { Looked, Report } from './report.ts'

const SIGNATURES = ['unsigned', 'signed-by-another-key', 'changed-after-signing', 'signed-otherwise', 'key-not-valid-then', 'nothing-signed'] as const
const DECISIONS = [
  'missing-approvals', 'author-approved', 'approval-of-another-tree', 'approver-not-in-group', 'approver-not-in-directory', 'rules-loosened-with-the-change', 'missing-member-approval', 'author-may-not-write', 'no-author',
  'rules-unreadable', 'emergency-not-allowed', 'emergency-of-rights', 'emergency-not-recorded', 'emergency-signed-by-own', 'emergency-signed-without-right', 'published-too-early', 'schedule-not-recorded', 'package-split', 'authors-hidden',
  'paths-hidden', 'published-without-proposal', 'merged-by-hand', 'record-missing', 'record-made-up',
] as const
const TRAILERS = ['trailer-edited', 'record-and-trailers-differ', 'rules-hash-differs'] as const
const MERGES = ['tree-not-the-merge', 'tip-not-of-the-record', 'not-a-plain-file'] as const
const LINE = ['publication-not-on-the-line', 'clock-turned-back', 'clock-ahead', 'history-rewritten'] as const
const RECORDS = ['records-rewritten', 'record-removed', 'records-not-here'] as const

/** What can be proved, what is counted for it, and the findings that say it is not so. */
export const PROOFS = [
  { proof: 'signatures', looked: 'signatures', against: SIGNATURES },
  { proof: 'decisions', looked: 'decisions', against: DECISIONS },
  { proof: 'trailers', looked: 'decisions', against: TRAILERS },
  { proof: 'merges', looked: 'merges', against: MERGES },
  { proof: 'line', looked: 'publications', against: LINE },
  { proof: 'records', looked: 'records', against: RECORDS },
  { proof: 'tips', looked: 'tips', against: ['tip-pruned', 'tip-replaced', 'tips-not-here'] },
  { proof: 'files', looked: 'files', against: ['object-missing'] },
  { proof: 'forgotten', looked: 'forgotten', against: ['register-entry-removed'] },
  { proof: 'heads', looked: 'heads', against: ['head-not-signed', 'history-rewritten', 'records-rewritten', 'register-entry-removed'] },
  { proof: 'manifests', looked: 'manifests', against: ['manifest-not-signed', 'manifest-signed-by-another', 'manifest-changed-after-signing', 'manifest-unreadable', 'manifest-of-another-commit', 'manifest-of-other-rules', 'manifest-not-the-served'] },
  { proof: 'outputs', looked: 'outputs', against: ['output-changed', 'output-added', 'output-missing', 'output-not-read', 'manifest-whole-not-here'] },
  { proof: 'rebuilt', looked: 'rebuilt', against: ['rebuild-differs', 'rebuild-not-done'] },
] as const satisfies readonly { readonly proof: string; readonly looked: Looked; readonly against: readonly FindingName[] }[]

export type ProofName = (typeof PROOFS)[number]['proof']

/** A proof that was tried: of how many, and whether it held. */
export interface Proof {
  readonly proof: ProofName
  readonly count: number
  readonly holds: boolean
}

export function proofsIn({ counts, looked }: Pick<Report, 'counts' | 'looked'>): readonly Proof[] {
  return PROOFS.flatMap(({ proof, looked: what, against }) => {
    const count = looked.get(what) ?? 0
    return count === 0 ? [] : [{ proof, count, holds: !against.some((name: FindingName) => (counts.get(name) ?? 0) > 0) }]
  })
}
