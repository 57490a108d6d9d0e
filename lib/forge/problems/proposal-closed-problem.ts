import { Problem } from '../../errors/problem.ts'
import type { Proposal, ProposalStatus } from '../proposal.ts'

const moments = new Intl.DateTimeFormat('it-IT', { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Rome' })

const DONE: Readonly<Record<string, string>> = { published: 'pubblicata', rejected: 'respinta', withdrawn: 'ritirata' }
const REMEDY: Readonly<Record<string, string>> = {
  published: 'Non serve pubblicarla di nuovo. Se c’è ancora qualcosa da cambiare, apri una nuova proposta.',
}

/** The proposal has ended, perhaps while somebody was deciding on it: who ended it and when is on record, and is told. */
export class ProposalClosedProblem extends Problem {
  readonly code = 'proposal-closed'
  readonly status = 409
  readonly remedy: string

  constructor({ number, title, status, events }: Pick<Proposal, 'number' | 'title' | 'status' | 'events'>) {
    super(sentence(number, title, status, events), { number, proposalStatus: status })
    this.remedy = REMEDY[status] ?? 'Per cambiare ancora il contenuto apri una nuova proposta.'
  }
}

function sentence(number: number, title: string, status: ProposalStatus, events: Proposal['events']): string {
  const end = events.findLast((event) => event.type === 'status' && event.to === status)
  const done = DONE[status]
  if (!end || done === undefined) return `La proposta ${number} è già conclusa e non si può più cambiare.`
  return `«${title}» l’ha già ${done} ${end.by.name}, ${moments.format(end.at)}.`
}
