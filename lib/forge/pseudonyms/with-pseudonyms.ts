import type { Commit, Person } from '../commit.ts'
import type { Forge, MergeRequest, StillSo, Transition } from '../forge.ts'
import type { Approval, Proposal, ProposalEvent } from '../proposal.ts'
import { namedPerson, storedPerson } from './stored-person.ts'
import { storedTrailer } from './stored-trailer.ts'

type People = ReadonlyMap<string, Person>

/**
 * A forge that keeps no name and no address of who works here: what it writes for ever says ids, and what it gives says who
 * they are by the rubrica of now (an employee's name is personal data, and a history cannot be mended: GDPR, article 5(1)(c)).
 *
 * @param people the rubrica in force
 */
export function withPseudonyms<F extends Forge>(forge: F, people: () => Promise<People>): F {
  const named = naming()
  const reading = async (proposal: Promise<Proposal>): Promise<Proposal> => named.proposal(await people(), await proposal)
  const change = async (request: MergeRequest): Promise<MergeRequest> => {
    const known = await people()
    const { alongside, trailers, stillSo } = request
    return { ...moved(request), trailers: trailers.map((one) => storedTrailer(known, one)), ...(alongside && { alongside: alongside.map(storedEvent) }), ...(stillSo && { stillSo: seen(stillSo, known) }) }
  }
  const seen = (stillSo: StillSo, known: People): StillSo => (proposal) => stillSo(named.proposal(known, proposal))
  const commits = async (found: readonly Commit[]): Promise<readonly Commit[]> => {
    const known = await people()
    return found.map((commit) => named.commit(known, commit))
  }
  const byPath = async (found: ReadonlyMap<string, Commit>): Promise<ReadonlyMap<string, Commit>> => {
    const known = await people()
    return new Map([...found].map(([path, commit]) => [path, named.commit(known, commit)]))
  }
  const own: Partial<Forge> = {
    propose: (request) => reading(forge.propose({ ...request, author: storedPerson(request.author) })),
    amend: ({ coAuthors, alongside, ...request }) =>
      reading(forge.amend({ ...request, author: storedPerson(request.author), ...(coAuthors && { coAuthors: coAuthors.map(storedPerson) }), ...(alongside && { alongside: alongside.map(storedEvent) }) })),
    setStatus: (request) => reading(forge.setStatus(moved(request))),
    record: async (number, event, requestId, stillSo) => {
      const known = await people()
      return reading(forge.record(number, storedEvent(event), requestId, stillSo && seen(stillSo, known)))
    },
    approve: (request) => reading(forge.approve({ ...moved(request), approval: storedBy(request.approval) })),
    close: (request) => reading(forge.close(moved(request))),
    merge: async (request) => reading(forge.merge(await change(request))),
    mergeAll: async (requests) => {
      const done = await forge.mergeAll(await Promise.all(requests.map(change)))
      const known = await people()
      return done.map((proposal) => named.proposal(known, proposal))
    },
    proposal: async (number) => {
      const found = await forge.proposal(number)
      return found && named.proposal(await people(), found)
    },
    open: async (branch) => {
      const found = await forge.open(branch)
      return found && named.proposal(await people(), found)
    },
    proposals: async (filter) => {
      const found = await forge.proposals(filter)
      const known = await people()
      return found.map((proposal) => named.proposal(known, proposal))
    },
    history: async (path) => commits(await forge.history(path)),
    lastCommits: async () => byPath(await forge.lastCommits()),
    removals: async (since) => byPath(await forge.removals(since)),
    publications: async (path, most) => {
      const [found, known] = [await forge.publications(path, most), await people()]
      return found.map((one) => ({ ...one, commit: named.commit(known, one.commit) }))
    },
  }
  return { ...forge, ...own }
}

function moved<T extends Transition>(request: T): T {
  return { ...request, by: storedPerson(request.by) }
}

function storedBy<T extends { readonly by: Person }>(said: T): T {
  return { ...said, by: storedPerson(said.by) }
}

function storedEvent(event: ProposalEvent): ProposalEvent {
  const stored = storedBy(event)
  return stored.type === 'assigned' && stored.to ? { ...stored, to: storedPerson(stored.to) } : stored
}

/** The same proposal gives the same object for as long as the rubrica is the same: lists are asked for again and again. */
function naming() {
  let proposals = new WeakMap<Proposal, Proposal>()
  let commits = new WeakMap<Commit, Commit>()
  let last: People | undefined
  const renewed = (people: People) => {
    if (people === last) return
    last = people
    proposals = new WeakMap()
    commits = new WeakMap()
  }
  return {
    proposal(people: People, proposal: Proposal): Proposal {
      renewed(people)
      const known = proposals.get(proposal) ?? namedProposal(people, proposal)
      proposals.set(proposal, known)
      return known
    },
    commit(people: People, commit: Commit): Commit {
      renewed(people)
      const known = commits.get(commit) ?? { ...commit, author: namedPerson(people, commit.author) }
      commits.set(commit, known)
      return known
    },
  }
}

function namedProposal(people: People, proposal: Proposal): Proposal {
  const by = <T extends { readonly by: Person }>(said: T): T => ({ ...said, by: namedPerson(people, said.by) })
  return {
    ...proposal,
    author: namedPerson(people, proposal.author),
    authors: proposal.authors.map((author) => namedPerson(people, author)),
    approvals: proposal.approvals.map((approval: Approval) => by(approval)),
    events: proposal.events.map((event) => {
      const named = by(event)
      return named.type === 'assigned' && named.to ? { ...named, to: namedPerson(people, named.to) } : named
    }),
  }
}
