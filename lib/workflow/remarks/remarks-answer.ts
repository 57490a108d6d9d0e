import type { Person } from '../../access/person.ts'
import type { Proposal } from '../../forge/proposal.ts'
import { isOpen } from '../../forge/transitions.ts'
import { labelOfPath } from '../../model/labels.ts'
import { isWritable, writeValue } from '../../model/written-value.ts'
import type { RemarksAnswer } from '../../protocol/remarks.ts'
import { mayWriteAll, takesPart } from '../allow.ts'
import { findProposal } from '../find-proposal.ts'
import type { ProposalName } from '../proposal-name.ts'
import type { Published } from '../published.ts'
import { remarksOf } from '../state/remarks-of.ts'
import type { Workplace } from '../workplace.ts'
import { conversation } from './conversation.ts'
import { leavesOf } from './leaves-of.ts'
import { BODY, pageAt, type ProposedPage } from './proposed-page.ts'

/** The conversations about a proposal as a person may read them, and what of it they can remark. */
export async function remarksAnswer(work: Workplace, person: Person, which: number | ProposalName): Promise<RemarksAnswer> {
  const proposal = await findProposal(work, person, which)
  const published = await work.published()
  const mayRemark = isOpen(proposal) && (await takesPart(work, published, person, proposal))
  const pages = await pagesOf(work, published, proposal)
  const hearing = { published, person, proposal, pages, mayRemark }
  const conversations = remarksOf(proposal).map((remark) => conversation(hearing, remark))
  return {
    number: proposal.number,
    tip: proposal.tip,
    can: { remark: mayRemark, suggest: mayRemark && mayWriteAll(published, person, proposal.paths) },
    conversations: [...conversations.filter(({ state }) => state === 'open'), ...conversations.filter(({ state }) => state !== 'open')],
    pages: await Promise.all(pages.map(async (page) => remarkable(page, await inForce(work, published, page)))),
  }
}

async function pagesOf(work: Workplace, published: Published, proposal: Proposal): Promise<readonly ProposedPage[]> {
  const pages = await Promise.all(proposal.paths.map((path) => pageAt(work, published, proposal.tip, path)))
  return pages.filter((page) => page !== null)
}

async function inForce(work: Workplace, published: Published, { path }: ProposedPage): Promise<ReadonlySet<string>> {
  const page = await pageAt(work, published, published.head, path)
  return new Set(page?.passages.map(({ source }) => source))
}

function remarkable({ path, fields, values, passages }: ProposedPage, online: ReadonlySet<string>): RemarksAnswer['pages'][number] {
  const times = new Map<string, number>()
  for (const { source } of passages) times.set(source, (times.get(source) ?? 0) + 1)
  return {
    path,
    title: String(values.titolo ?? path),
    fields: leavesOf(fields, values)
      .filter(({ keys }) => keys[0] !== BODY)
      .map(({ keys, field, value }) => ({ field: keys.join('.'), label: labelOfPath(fields, keys), value: writeValue(value), writable: isWritable(field) })),
    passages: passages.map(({ source, said }) => ({ quote: source, said, fresh: !online.has(source), writable: times.get(source) === 1 })),
  }
}
