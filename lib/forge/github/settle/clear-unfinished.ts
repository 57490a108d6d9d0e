import type { Oid } from '../../commit.ts'
import { branchRef } from '../../git/proposals/write-record.ts'
import type { ProposalRecord } from '../../git/proposals/record.ts'
import { isOpen, tipsOf } from '../../transitions.ts'
import type { Pull } from '../pulls/pull-requests.ts'
import { GITHUB_WORDS as say } from '../words.ts'
import type { Settling } from './settling.ts'

/** Milliseconds a save may take before its branch counts as left behind: the same save sent again takes it up until then. */
const LEFT_BEHIND = 600_000

/**
 * Removes branches of ours, and their pull requests, that no open proposal has: of saves that were never acknowledged, or of proposals
 * that ended while their writer died. What somebody else pushed stays. GitHub keeps the commits of a pull request.
 */
export async function clearUnfinished(settling: Settling, records: ReadonlyMap<number, ProposalRecord>, branches: ReadonlyMap<string, Oid>, open: readonly Pull[]): Promise<void> {
  const { log, pulls, refs } = settling
  const wanted = new Set([...records.values()].filter(({ proposal }) => isOpen(proposal)).map(({ proposal }) => branchRef(proposal.branch)))
  const ended = new Set([...records.values()].filter(({ proposal }) => !isOpen(proposal)).flatMap(({ proposal }) => tipsOf(proposal)))
  for (const [ref, tip] of branches) {
    if (wanted.has(ref) || !(ended.has(tip) || (await isLeft(settling, tip)))) continue
    // A new proposal of the same content may have taken it up since.
    refs.forget()
    if ((await refs.read(ref)) !== tip) continue
    log('github-branch-cleared', { tip })
    const pull = open.find(({ head, number }) => branchRef(head.ref) === ref && !records.has(number))
    if (pull) {
      await pulls.comment(pull.number, say.unfinished)
      await pulls.change(pull.number, { state: 'closed' })
    }
    await refs.update({ ref, from: tip, to: null })
  }
}

async function isLeft({ repository }: Settling, tip: Oid): Promise<boolean> {
  const { clock, objects, openings } = repository
  return (await openings.unfinished(tip)) && clock() - (await objects.commit(tip)).committer.at > LEFT_BEHIND
}
