import type { Forge } from '../forge.ts'
import { FORGOTTEN } from '../forgotten/register.ts'
import type { Proposal } from '../proposal.ts'
import { isOpen } from '../transitions.ts'
import { forget } from './forgotten/forget.ts'
import { registerBook } from './forgotten/register-book.ts'
import { amend } from './proposals/amend.ts'
import { approve } from './proposals/approve.ts'
import { close } from './proposals/close.ts'
import { compareAll } from './proposals/compare-all.ts'
import { compare } from './proposals/compare.ts'
import { merge, mergeAll } from './proposals/merge.ts'
import { propose } from './proposals/propose.ts'
import { RECORDS } from './proposals/record-book.ts'
import { recordEvent } from './proposals/record-event.ts'
import { reversal } from './proposals/reversal.ts'
import { setStatus } from './proposals/set-status.ts'
import type { Reading } from './reading.ts'
import { MAIN, type Repository } from './repository.ts'

/** What a forge over git does with proposals. `settle` completes what was left half done, beyond what every write does first. */
export function proposing(repository: Repository, settle: () => Promise<void>): Omit<Forge, keyof Reading> {
  const all = async (): Promise<readonly Proposal[]> => {
    const page = await repository.records.at(await repository.refs.read(RECORDS))
    return [...page.records.values()].map(({ proposal }) => proposal).sort((a, b) => b.number - a.number)
  }
  return {
    propose: (request) => propose(repository, request),
    amend: (request) => amend(repository, request),
    setStatus: (request) => setStatus(repository, request),
    record: (number, event, requestId, stillSo) => recordEvent(repository, number, event, requestId, stillSo),
    approve: (request) => approve(repository, request),
    compare: (number) => compare(repository, number),
    compareAll: (numbers) => compareAll(repository, numbers),
    reversal: (number) => reversal(repository, number),
    merge: (request) => merge(repository, request),
    mergeAll: (requests) => mergeAll(repository, requests),
    close: (request) => close(repository, request),
    settle,
    forgotten: registerBook(repository),
    forget: (request) => forget(repository, request),
    revision: async () => (await Promise.all([MAIN, RECORDS, FORGOTTEN].map((ref) => repository.refs.read(ref)))).join(' '),
    proposal: async (number) => (await all()).find((proposal) => proposal.number === number) ?? null,
    open: async (branch) => (await all()).find((proposal) => proposal.branch === branch && isOpen(proposal)) ?? null,
    proposals: async (filter) => (await all()).filter((proposal) => !filter?.open || isOpen(proposal)),
  }
}
