import { RECORDS } from '../../../../lib/forge/git/proposals/record-book.ts'
import { EMPTY_TREE } from '../../../../lib/forge/git/objects/tree-object.ts'
import { MAIN } from '../../../../lib/forge/git/repository.ts'
import { lineOf } from '../../../../lib/history/verify/published-line.ts'
import { moved } from '../../../../lib/forge/transitions.ts'
import { card } from '../../../lib/workflow/scene.ts'
import { approvedBy, pageOf, proposed, published, text } from '../forged-publication.ts'
import { BY_PORTAL, BY_STRANGER, type Forger, PORTAL, replaceLast } from '../forger.ts'
import type { Forgery } from './forgery.ts'

const asOf = (at: number) => ({ name: PORTAL.name, email: PORTAL.email, at })

/** The whole line of the records made again, signed, from what `keep` leaves of it. */
async function recordsAgain(forger: Forger, keep: (oid: string, at: number, all: readonly string[]) => boolean): Promise<void> {
  let head: string | undefined
  const line = await lineOf(forger, await forger.ref(RECORDS))
  for (const oid of line.filter(keep)) head = await forger.write({ ...(await forger.commit(oid)), parents: head === undefined ? [] : [head] }, BY_PORTAL)
  await forger.point(RECORDS, head ?? '')
}

/** What somebody with the portal's key could write into the records, and what is taken out of them. */
export const OF_THE_RECORDS: readonly Forgery[] = [
  {
    title: 'a record taken out',
    name: 'record-removed',
    make: async (forger, { numbers }) => void (await forger.record(numbers.withdrawn ?? 0, () => null)),
  },
  {
    title: 'an event taken out of a record',
    name: 'records-rewritten',
    make: async (forger, { numbers }) => void (await forger.record(numbers.changedAfterApproval ?? 0, (proposal) => ({ ...proposal, events: proposal.events.filter(({ type }) => type !== 'amended') }))),
  },
  {
    title: 'an approval of a record moved to another tree',
    name: 'records-rewritten',
    make: async (forger, { numbers }) => void (await forger.record(numbers.changedAfterApproval ?? 0, (proposal) => ({ ...proposal, approvals: proposal.approvals.map((one) => ({ ...one, tree: proposal.tree })) }))),
  },
  {
    title: 'another first author of a record',
    name: 'records-rewritten',
    make: async (forger, { numbers, office: { maestra } }) => void (await forger.record(numbers.simple ?? 0, (proposal) => ({ ...proposal, author: { id: maestra.id, name: maestra.name, email: maestra.email } }))),
  },
  {
    title: 'an approval added for a text that was not the proposed one',
    name: 'approval-of-another-tree',
    make: async (forger, { numbers, now, office: { franco } }) => {
      const by = { id: franco.id, name: franco.name, email: franco.email }
      const approval = { by, role: 'urp', tree: EMPTY_TREE, at: now }
      await forger.record(numbers.waiting ?? 0, (proposal) => ({ ...proposal, approvals: [...proposal.approvals, approval], events: [...proposal.events, { type: 'approved', ...approval }] }))
    },
  },
  {
    title: 'an approval that no event tells of',
    name: 'record-made-up',
    make: async (forger, { numbers, now, office: { franco } }) => {
      const by = { id: franco.id, name: franco.name, email: franco.email }
      await forger.record(numbers.waiting ?? 0, (proposal) => ({ ...proposal, approvals: [...proposal.approvals, { by, role: 'urp', tree: proposal.tree, at: now }] }))
    },
  },
  {
    title: 'a withdrawn proposal made open again',
    name: 'record-made-up',
    make: async (forger, { numbers, now, office: { vigile } }) => void (await forger.record(numbers.withdrawn ?? 0, (proposal) => moved(proposal, 'pending_review', { id: vigile.id, name: vigile.name, email: vigile.email }, now))),
  },
  {
    title: 'an author left out of a proposal who then approves it',
    name: 'authors-hidden',
    make: (forger, { now, office: { elena, vigile } }) =>
      forger.portal(now, async (forge, work) => {
        const draft = await proposed(forge, vigile)
        const both = await forge.amend({ number: draft.number, expectedTip: draft.tip, author: elena, message: 'altro', changes: [{ path: pageOf('polizia', 'falso-due'), content: text('x\n') }] })
        await forger.record(both.number, (proposal) => ({ ...proposal, authors: proposal.authors.filter(({ id }) => id !== 'elena') }))
        const alone = (await forge.proposal(both.number)) ?? both
        await published(work, elena, await approvedBy(forge, elena, alone, now))
      }),
  },
  {
    title: 'a page left out of those a proposal changes',
    name: 'paths-hidden',
    make: (forger, { now, office: { elena, vigile } }) =>
      forger.portal(now, async (forge, work) => {
        const draft = await proposed(forge, vigile)
        const both = await forge.amend({ number: draft.number, expectedTip: draft.tip, author: vigile, message: 'altro', changes: [{ path: 'content/intranet/tutti/rubrica/sara.md', content: text(card('sara', 'prato', ['urp'])) }] })
        await forger.record(both.number, (proposal) => ({ ...proposal, paths: proposal.paths.filter((path) => !path.includes('rubrica')) }))
        const partly = (await forge.proposal(both.number)) ?? both
        await published(work, elena, await approvedBy(forge, elena, partly, now))
      }),
  },
  {
    title: 'a publication with a page in it that nobody proposed',
    name: 'tree-not-the-merge',
    make: async (forger, { numbers }) =>
      void (await replaceLast(forger, numbers.simple ?? 0, async (last, oid) => forger.write({ ...last, tree: await forger.tree(oid, [{ path: pageOf('polizia', 'di-nascosto'), content: text('x\n') }]) }, BY_PORTAL))),
  },
  {
    title: 'another text published than the one the records name',
    name: 'tip-not-of-the-record',
    make: async (forger, { numbers }) =>
      void (await replaceLast(forger, numbers.simple ?? 0, async (last) => {
        const old = await forger.commit(last.parents[1] ?? '')
        const tip = await forger.write({ ...old, message: `altra\n\nAuthor-Id: vigile\n` }, BY_PORTAL)
        return forger.write({ ...last, parents: [last.parents[0] ?? '', tip] }, BY_PORTAL)
      })),
  },
  {
    title: 'a draft of a published proposal without a signature',
    name: 'unsigned',
    make: async (forger, { numbers }) =>
      void (await replaceLast(forger, numbers.simple ?? 0, async (last) => {
        const tip = await forger.write(await forger.commit(last.parents[1] ?? ''), null)
        return forger.write({ ...last, parents: [last.parents[0] ?? '', tip] }, BY_PORTAL)
      })),
  },
  {
    title: 'a version of a record that the portal did not sign',
    name: 'unsigned',
    make: async (forger, { numbers }) => void (await forger.record(numbers.waiting ?? 0, (proposal) => ({ ...proposal, title: 'Altro titolo' }), null)),
  },
  {
    title: 'a version of a record signed with a key of one’s own',
    name: 'signed-by-another-key',
    make: async (forger, { numbers }) => void (await forger.record(numbers.waiting ?? 0, (proposal) => ({ ...proposal, title: 'Altro titolo' }), BY_STRANGER)),
  },
  {
    title: 'records moved back to before the last publication',
    name: 'record-missing',
    make: async (forger) => forger.point(RECORDS, (await forger.commit(await forger.ref(RECORDS))).parents[0] ?? ''),
  },
  { title: 'records made again with one step left out', name: 'records-rewritten', make: (forger) => recordsAgain(forger, (_, at) => at !== 3) },
  { title: 'records made again as one commit', name: 'records-rewritten', make: (forger) => recordsAgain(forger, (_, at, all) => at === all.length - 1) },
  { title: 'the records taken away', name: 'records-not-here', make: (forger) => forger.point(RECORDS, null) },
  {
    title: 'something else among the records',
    name: 'record-made-up',
    make: async (forger, { now }) => {
      const head = await forger.ref(RECORDS)
      const tree = await forger.tree(head, [{ path: '0000/1.txt', content: text('x\n') }])
      await forger.point(RECORDS, await forger.write({ tree, parents: [head], author: asOf(now), committer: asOf(now), message: 'x\n' }, BY_PORTAL))
    },
  },
  { title: 'a superseded text taken away', name: 'tip-pruned', make: (forger, { numbers }) => forger.point(`refs/audit/${String(numbers.changedAfterApproval)}/1`, null) },
  { title: 'another text in the place of a superseded one', name: 'tip-replaced', make: async (forger, { numbers }) => forger.point(`refs/audit/${String(numbers.changedAfterApproval)}/1`, await forger.ref(MAIN)) },
]
