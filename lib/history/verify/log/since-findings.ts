import type { Oid } from '../../../forge/commit.ts'
import { FORGOTTEN } from '../../../forge/forgotten/register.ts'
import type { AllowedSigner } from '../../signature/allowed-signers.ts'
import { verify } from '../../signature/verify.ts'
import { consistencyProof, isConsistent } from '../../transparency/consistency.ts'
import { treeHash } from '../../transparency/tree-hash.ts'
import type { Archive } from '../archive.ts'
import { type Finding, finding } from '../finding.ts'
import { lineOf } from '../published-line.ts'
import { leavesOf } from './leaves.ts'
import type { parseHead } from './log-head.ts'

type Kept = NonNullable<ReturnType<typeof parseHead>>

interface Standing {
  readonly archive: Archive
  /** The published line, oldest first. */
  readonly line: readonly Oid[]
  readonly records: Oid | null
}

/** Is what stood at a kept head still the beginning of what stands now? The head is believed if the portal signed it. */
export async function sinceFindings({ archive, line, records }: Standing, { head, signature, text }: Kept, signers: readonly AllowedSigner[]): Promise<readonly Finding[]> {
  const verdict = signature === null ? null : verify(Buffer.from(text), signature, 'file')
  const isSigned = verdict?.good === true && signers.some(({ key }) => key === verdict.key)
  const leaves = await leavesOf(archive, line)
  const now = { size: leaves.length, root: treeHash(leaves) }
  const isKept = head.size <= leaves.length && line[head.size - 1] === head.commit && isConsistent(head, now, consistencyProof(leaves, head.size))
  const others = [[records, head.records], [archive.refs.get(FORGOTTEN) ?? null, head.forgotten]] as const
  const lost = await Promise.all(others.map(async ([stands, stood]) => stood !== null && !(await holds(archive, stands, stood))))
  return [
    ...(isSigned ? [] : [finding('head-not-signed', { detail: head.day })]),
    ...(isKept ? [] : [finding('history-rewritten', { commit: head.commit, detail: head.day })]),
    ...(lost[0] === true ? [finding('records-rewritten', { commit: head.records ?? '', detail: head.day })] : []),
    ...(lost[1] === true ? [finding('register-entry-removed', { commit: head.forgotten ?? '', detail: head.day })] : []),
  ]
}

async function holds(archive: Archive, stands: Oid | null, stood: Oid): Promise<boolean> {
  return stands !== null && (await lineOf(archive, stands)).includes(stood)
}
