import type { Oid } from '../../../forge/commit.ts'
import { AUTHOR_ID, personOf } from '../../../forge/git/history/person-of.ts'
import { trailer, trailersNamed } from '../../../forge/trailers.ts'
import type { AllowedSigner } from '../../signature/allowed-signers.ts'
import { type Finding, finding } from '../finding.ts'
import type { PastPublication } from '../past-publication.ts'
import { signedBy } from './signature-of.ts'

/** A proposal of more commits than that is of no person. */
const MOST = 10_000

/**
 * The commits of a proposal, from its tip down to what was published before: who wrote them is among its authors, and the
 * portal has signed them.
 *
 * @param known commits that were published before; those of this proposal are added
 * @param isSigned whether the portal signed at that time
 */
export async function writtenFindings(past: PastPublication, known: Set<Oid>, signers: readonly AllowedSigner[], isSigned: boolean): Promise<readonly Finding[]> {
  const { archive, oid, proposal, tip } = past
  const authors = new Set(proposal.authors.flatMap(({ id, email }) => [id, email]))
  const about = { commit: oid, proposal: proposal.number }
  const found: Finding[] = []
  const own: Oid[] = []
  for (let waiting = [tip]; waiting.length > 0 && own.length < MOST; ) {
    const next = waiting.pop() as Oid
    if (known.has(next)) continue
    known.add(next)
    own.push(next)
    const { author, committer, message, parents } = await archive.objects.commit(next)
    const wrote = [personOf(author, message).id, ...trailersNamed(message, 'Co-authored-by').map((value) => /<([^<>]*)>$/.exec(value)?.[1] ?? value)]
    found.push(...wrote.filter((id) => !authors.has(id)).map((person) => finding('authors-hidden', { ...about, person, detail: next })))
    const signed = signedBy(await archive.bytes(next), committer.at, signers)
    if (signed !== 'good' && isSigned) found.push(signed === 'unsigned' && trailer(message, AUTHOR_ID) === undefined ? finding('written-by-hand', { ...about, detail: next }) : finding(signed, { ...about, commit: next }))
    waiting = [...waiting, ...parents]
  }
  return found
}
