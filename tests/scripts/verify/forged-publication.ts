import type { Person } from '../../../lib/access/person.ts'
import type { EmbeddedForge } from '../../../lib/forge/embedded/open-embedded-forge.ts'
import type { Proposal, ProposalEvent } from '../../../lib/forge/proposal.ts'
import type { Trailer } from '../../../lib/forge/trailers.ts'
import { happened } from '../../../lib/forge/transitions.ts'
import { authorOf } from '../../../lib/workflow/author.ts'
import { publication } from '../../../lib/workflow/decide/publication.ts'
import type { Workplace } from '../../../lib/workflow/workplace.ts'
import { notice } from '../../lib/workflow/scene.ts'

/** Somebody the rubrica may or may not know. */
export type Who = Pick<Person, 'id' | 'name' | 'email'>

export const text = (of: string) => new TextEncoder().encode(of)
export const pageOf = (office: string, slug: string) => `content/prato/${office}/notizia/${slug}.md`

interface Written {
  readonly slug?: string
  readonly office?: string
  readonly path?: string
  readonly body?: Uint8Array
}

/** A proposal as the program of the portal writes it, whoever may. */
export async function proposed(forge: EmbeddedForge, author: Who, { slug = 'falso', office = 'polizia', path = pageOf(office, slug), body = text(notice(office, `Avviso ${slug}`, `Testo di ${slug}.`)) }: Written = {}): Promise<Proposal> {
  const draft = await forge.propose({ branch: `cms/notizia/${slug}`, title: slug, kind: 'new', author: authorOf(author as Person), message: slug, base: await forge.head(), changes: [{ path, content: body }] })
  return forge.setStatus({ number: draft.number, expectedTip: draft.tip, by: authorOf(author as Person), status: 'pending_review' })
}

export function approvedBy(forge: EmbeddedForge, by: Who, { number, tip, tree }: Proposal, at: number, role = 'urp'): Promise<Proposal> {
  return forge.approve({ number, expectedTip: tip, by: authorOf(by as Person), approval: { by: authorOf(by as Person), role, tree, at } })
}

interface Manner {
  readonly alongside?: readonly ProposalEvent[]
  readonly trailers?: readonly Trailer[]
  /** Changes what the portal would have written. */
  readonly edit?: (trailers: readonly Trailer[]) => readonly Trailer[]
}

/** Published with the trailers the portal gives, without asking the rules. */
export async function published(work: Workplace, by: Who, proposal: Proposal, { alongside = [], edit = (trailers) => trailers, trailers = [] }: Manner = {}): Promise<Proposal> {
  const request = await publication(work, await work.published(), authorOf(by as Person), alongside.reduce(happened, proposal), { alongside, trailers })
  return work.forge.merge({ ...request, trailers: edit(request.trailers) })
}

/** The trailers with another value where one has this key. */
export function saying(key: string, value: (was: string) => string): (trailers: readonly Trailer[]) => readonly Trailer[] {
  return (trailers) => trailers.map(([name, was]) => [name, name === key ? value(was) : was])
}

