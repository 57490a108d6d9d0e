import { PUBLISHED_BY, nameAndAddress } from '../../../../lib/workflow/decide/publication.ts'
import { card, notice } from '../../../lib/workflow/scene.ts'
import { approvedBy, pageOf, proposed, published, saying, text } from '../forged-publication.ts'
import { rules, SIGNERS } from '../honest.ts'
import type { Forgery } from './forgery.ts'

const NOBODY = { id: 'fantasma', name: 'Fantasma', email: 'fantasma@prato.example' }
const SARA_CARD = 'content/intranet/tutti/rubrica/sara.md'
const HOUR = 3_600_000

/** What the program of the portal could do with its key, if it did not ask the rules; the records agree with it. */
export const AGAINST_THE_RULES: readonly Forgery[] = [
  {
    title: 'an author who approves the own change',
    name: 'author-approved',
    make: (forger, { now, office: { elena } }) => forger.portal(now, async (forge, work) => void (await published(work, elena, await approvedBy(forge, elena, await proposed(forge, elena), now)))),
  },
  {
    title: 'a publication that nobody approved',
    name: 'missing-approvals',
    make: (forger, { now, office: { elena, vigile } }) => forger.portal(now, async (forge, work) => void (await published(work, elena, await proposed(forge, vigile)))),
  },
  {
    title: 'one approval where the rules ask for two',
    name: 'missing-approvals',
    make: (forger, { now, office: { elena, maestra } }) =>
      forger.portal(now, async (forge, work) => void (await published(work, elena, await approvedBy(forge, elena, await proposed(forge, maestra, { office: 'istruzione' }), now)))),
  },
  {
    title: 'one person who approves twice, in two roles',
    name: 'missing-approvals',
    make: (forger, { now, office: { elena, maestra } }) =>
      forger.portal(now, async (forge, work) => {
        const once = await approvedBy(forge, elena, await proposed(forge, maestra, { office: 'istruzione' }), now)
        await published(work, elena, await approvedBy(forge, elena, once, now, 'intranet'))
      }),
  },
  {
    title: 'an approval by somebody who left the group the day before',
    name: 'approver-not-in-group',
    make: (forger, { now, office }) =>
      forger.portal(now, async (forge, work) => {
        const sara = await office.person('sara')
        await published(work, sara, await approvedBy(forge, sara, await proposed(forge, office.vigile), now))
      }),
  },
  {
    title: 'an approval by somebody who is in no rubrica',
    name: 'approver-not-in-directory',
    make: (forger, { now, office: { vigile } }) => forger.portal(now, async (forge, work) => void (await published(work, NOBODY, await approvedBy(forge, NOBODY, await proposed(forge, vigile), now)))),
  },
  {
    title: 'a text changed after it was approved',
    name: 'approval-of-another-tree',
    make: (forger, { now, office: { elena, vigile } }) =>
      forger.portal(now, async (forge, work) => {
        const approved = await approvedBy(forge, elena, await proposed(forge, vigile), now)
        const changes = [{ path: pageOf('polizia', 'falso'), content: text(notice('polizia', 'Avviso falso', 'Tutt’altro.')) }]
        await published(work, elena, await forge.amend({ number: approved.number, expectedTip: approved.tip, author: vigile, message: 'altro', changes }))
      }),
  },
  {
    title: 'rules that let a change through which comes with them',
    name: 'rules-loosened-with-the-change',
    make: (forger, { now, office: { elena, vigile } }) =>
      forger.portal(now, async (forge, work) => {
        const body = text(rules().replace('{ path: /regole/, readers: [staff], authors: [urp], approvers: [urp] }', '{ path: /regole/, readers: [staff], authors: [urp], approvers: [urp, vigili] }'))
        await published(work, vigile, await approvedBy(forge, vigile, await proposed(forge, elena, { path: 'content/regole.yml', body }), now, 'vigili'))
      }),
  },
  {
    title: 'a card that makes an approver of whoever approves it',
    name: 'rules-loosened-with-the-change',
    make: (forger, { now, office }) =>
      forger.portal(now, async (forge, work) => {
        const sara = await office.person('sara')
        await published(work, sara, await approvedBy(forge, sara, await proposed(forge, office.elena, { path: SARA_CARD, body: text(card('sara', 'prato', ['urp'])) }), now))
      }),
  },
  {
    title: 'an author who may not write there',
    name: 'author-may-not-write',
    make: (forger, { now, office: { elena, maestra } }) => forger.portal(now, async (forge, work) => void (await published(work, elena, await approvedBy(forge, elena, await proposed(forge, maestra), now)))),
  },
  {
    title: 'an emergency by somebody who may not approve there',
    name: 'emergency-not-allowed',
    make: (forger, { now, office: { vigile } }) =>
      forger.portal(now, async (forge, work) => {
        const proposal = await proposed(forge, vigile)
        const event = { type: 'emergency', by: vigile, at: now, tree: proposal.tree, reason: 'Fretta' } as const
        await published(work, vigile, proposal, { alongside: [event], trailers: [['Emergency', 'Fretta'], [PUBLISHED_BY, `${nameAndAddress(vigile)} (vigili)`]] })
      }),
  },
  {
    title: 'rights changed in an emergency',
    name: 'emergency-of-rights',
    make: (forger, { now, office: { elena } }) =>
      forger.portal(now, async (forge, work) => {
        const proposal = await proposed(forge, elena, { path: 'content/regole.yml', body: text(rules({ police: ', need: 1' }).replace('need: 2', 'need: 1')) })
        const event = { type: 'emergency', by: elena, at: now, tree: proposal.tree, reason: 'Fretta' } as const
        await published(work, elena, proposal, { alongside: [event], trailers: [['Emergency', 'Fretta'], [PUBLISHED_BY, `${nameAndAddress(elena)} (urp)`]] })
      }),
  },
  {
    title: 'an emergency that the records do not know',
    name: 'emergency-not-recorded',
    make: (forger, { now, office: { elena, vigile } }) => forger.portal(now, async (forge, work) => void (await published(work, elena, await proposed(forge, vigile), { trailers: [['Emergency', 'Fretta']] }))),
  },
  {
    title: 'an emergency signed by who published it',
    name: 'emergency-signed-by-own',
    make: (forger, { now, numbers, office: { elena } }) =>
      forger.portal(now, async (forge) => {
        const proposal = await forge.proposal(numbers.emergencyUnsigned ?? 0)
        await forge.record(numbers.emergencyUnsigned ?? 0, { type: 'signed', by: elena, at: now, role: 'urp', tree: proposal?.tree ?? '' })
      }),
  },
  {
    title: 'an emergency signed by somebody who approves nothing',
    name: 'emergency-signed-without-right',
    make: (forger, { now, numbers, office: { maestra } }) =>
      forger.portal(now, async (forge) => {
        const proposal = await forge.proposal(numbers.emergencyUnsigned ?? 0)
        await forge.record(numbers.emergencyUnsigned ?? 0, { type: 'signed', by: maestra, at: now, role: 'scuola', tree: proposal?.tree ?? '' })
      }),
  },
  {
    title: 'what was to go online tomorrow published today',
    name: 'published-too-early',
    make: (forger, { now, office: { elena, vigile } }) =>
      forger.portal(now, async (forge, work) => {
        const approved = await approvedBy(forge, elena, await proposed(forge, vigile), now)
        const publishAt = now + 24 * HOUR
        const scheduled = await forge.record(approved.number, { type: 'scheduled', by: elena, at: now, tree: approved.tree, publishAt })
        await published(work, elena, scheduled, { trailers: [['Scheduled-by', nameAndAddress(elena)], ['Scheduled-for', new Date(publishAt).toISOString()]] })
      }),
  },
  {
    title: 'an appointment that nobody made',
    name: 'schedule-not-recorded',
    make: (forger, { now, office: { elena, vigile } }) =>
      forger.portal(now, async (forge, work) => {
        const approved = await approvedBy(forge, elena, await proposed(forge, vigile), now)
        await published(work, elena, approved, { trailers: [['Scheduled-by', nameAndAddress(elena)], ['Scheduled-for', new Date(now - HOUR).toISOString()]] })
      }),
  },
  {
    title: 'one of a package published without the other',
    name: 'package-split',
    make: (forger, { now, office: { elena, vigile } }) =>
      forger.portal(now, async (forge, work) => {
        const [one, two] = [await proposed(forge, vigile, { slug: 'falso-uno' }), await proposed(forge, vigile, { slug: 'falso-due' })]
        const packed = { type: 'packed', by: elena, at: now, package: { id: 'insieme', title: 'Insieme' } } as const
        await forge.record(two.number, packed)
        await published(work, elena, await approvedBy(forge, elena, await forge.record(one.number, packed), now))
      }),
  },
  ...(
    [
      ['Approved-by', 'another name beside an approval', (was) => was.replace('elena', 'franco'), 'record-and-trailers-differ'],
      ['Rule', 'a rule that asks for less than it did', (was) => was.replace(/need=\d/, 'need=0'), 'record-and-trailers-differ'],
      ['Rule', 'another lane', (was) => was.replace('lane=ordinary', 'lane=light'), 'record-and-trailers-differ'],
      ['Tree', 'another tree than that of the proposal', (was) => was.replace(/^./, (first) => (first === '0' ? '1' : '0')), 'record-and-trailers-differ'],
      ['Approval', 'an approval moved to another tree in the trailers', (was) => was.replace(/ [0-9a-f]{40} /, ` ${'0'.repeat(40)} `), 'record-and-trailers-differ'],
      ['Kind', 'another kind of change', () => 'change', 'record-and-trailers-differ'],
      ['Author', 'another author', (was) => was.replaceAll('vigile', 'maestra'), 'record-and-trailers-differ'],
      ['Proposal', 'the number of another proposal', () => '1', 'record-and-trailers-differ'],
      ['Rules', 'the hash of other rules', () => `sha256:${'0'.repeat(64)}`, 'rules-hash-differs'],
    ] as const satisfies readonly (readonly [string, string, (was: string) => string, Forgery['name']])[]
  ).map(
    ([key, title, value, name]): Forgery => ({
      title: `${title}, signed by the portal`,
      name,
      make: (forger, { now, office: { elena, vigile } }) =>
        forger.portal(now, async (forge, work) => void (await published(work, elena, await approvedBy(forge, elena, await proposed(forge, vigile), now), { edit: saying(key, value) }))),
    }),
  ),
  {
    title: 'content put online by the portal without any proposal',
    name: 'published-without-proposal',
    make: (forger, { now, office: { elena } }) => forger.portal(now, async (forge) => void (await forge.seed([{ author: elena, at: now, message: 'aggiunta', changes: [{ path: pageOf('polizia', 'falso'), content: text('x\n') }] }]))),
  },
  {
    title: 'a server whose clock was turned back',
    name: 'clock-turned-back',
    make: (forger, { now, office: { elena, vigile } }) =>
      forger.portal(now - 30 * HOUR, async (forge, work) => void (await published(work, elena, await approvedBy(forge, elena, await proposed(forge, vigile), now - 30 * HOUR)))),
  },
  {
    title: 'a publication of next week',
    name: 'clock-ahead',
    make: (forger, { now, office: { elena, vigile } }) =>
      forger.portal(now + 200 * HOUR, async (forge, work) => void (await published(work, elena, await approvedBy(forge, elena, await proposed(forge, vigile), now + 200 * HOUR)))),
  },
  {
    title: 'an approval dated before the text was there',
    name: 'clock-turned-back',
    make: (forger, { now, office: { elena, vigile } }) => forger.portal(now, async (forge, work) => void (await published(work, elena, await approvedBy(forge, elena, await proposed(forge, vigile), now - 900 * HOUR)))),
  },
  {
    title: 'a key used after it was no longer to be',
    name: 'key-not-valid-then',
    make: async (_forger, { now }) => ({ signers: SIGNERS.map((signer) => ({ ...signer, until: now - 24 * HOUR })) }),
  },
]
