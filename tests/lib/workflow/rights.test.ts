import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Problem } from '../../../lib/errors/problem.ts'
import type { Proposal } from '../../../lib/forge/proposal.ts'
import { approve } from '../../../lib/workflow/approve.ts'
import { visibleProposals } from '../../../lib/workflow/allow.ts'
import { checkRules } from '../../../lib/workflow/check-rules.ts'
import { deskProposal } from '../../../lib/workflow/desk-proposal.ts'
import { editorConfigFor } from '../../../lib/workflow/editor-config-for.ts'
import { officeTitles } from '../../../lib/workflow/office-titles.ts'
import { proposeRemoval } from '../../../lib/workflow/propose-removal.ts'
import { proposeRules } from '../../../lib/workflow/propose-rules.ts'
import { publish } from '../../../lib/workflow/publish.ts'
import { reject } from '../../../lib/workflow/reject.ts'
import { rulesAnswer } from '../../../lib/workflow/rules-answer.ts'
import { saveEntry } from '../../../lib/workflow/save-entry.ts'
import { sendToReview } from '../../../lib/workflow/send-to-review.ts'
import { refusal } from '../forge/refusal.ts'
import { card, INTRANET, notice, openScene, type Scene, SITE } from './scene.ts'

const RULES = `version: 1
members: [prato, montemurlo, cantagallo]
groups:
  urp: { of: prato }
  vigili: { of: prato }
  scuola: { of: prato }
  urp-m: { of: montemurlo }
  ambiente: { of: montemurlo }
  intranet: { of: "*" }
rules:
  - { path: /prato/, readers: [everyone], authors: [urp], approvers: [urp] }
  - { path: /prato/polizia/, authors: [vigili, urp] }
  - { path: /prato/istruzione/, authors: [scuola, urp] }
  - { path: /montemurlo/, readers: [everyone], authors: [urp-m], approvers: [urp-m] }
  - { path: /montemurlo/ambiente/, authors: [ambiente, urp-m] }
  - { path: /intranet/, readers: [staff], authors: [intranet], approvers: [intranet] }
  - { path: /regole/, readers: [staff], authors: [intranet, urp, urp-m], approvers: [intranet, urp, urp-m] }
`
const PEOPLE: Readonly<Record<string, readonly [member: string, ...groups: string[]]>> = {
  paolo: ['prato', 'intranet'],
  giulia: ['montemurlo', 'intranet'],
  elena: ['prato', 'urp'],
  franco: ['prato', 'urp'],
  silvia: ['montemurlo', 'urp-m'],
  bruno: ['montemurlo', 'urp-m'],
  sara: ['prato'],
  davide: ['montemurlo'],
  nora: ['cantagallo'],
}
const MONTEMURLO = { ...SITE, ente: 'montemurlo', nome: 'Comune di Montemurlo', breve: 'Montemurlo', base: '/montemurlo/' }
const CARDS = Object.fromEntries(Object.entries(PEOPLE).map(([id, [member, ...groups]]) => [`intranet/tutti/rubrica/${id}.md`, card(id, member, groups)]))
// The people of the common scene are of one body only: here they are in nobody's way.
const CONTENT = { 'siti.yml': JSON.stringify({ siti: { prato: SITE, montemurlo: MONTEMURLO, intranet: INTRANET } }), 'regole.yml': RULES, ...CARDS }

interface Play extends Scene {
  /** Somebody's card changed by the writer and sent to review. */
  readonly move: (writer: string, id: string, member: string, groups: readonly string[]) => Promise<Proposal>
  readonly seen: (viewer: string, proposal: Proposal) => ReturnType<typeof deskProposal>
  readonly rules: (writer: string, text: string, tip?: string | null) => Promise<Proposal>
  readonly fresh: (proposal: Proposal) => Promise<Proposal>
}

const test = suite('rights')

function scene(title: string, play: (scene: Play) => Promise<void>): void {
  test(title, async () => {
    const open = await openScene(CONTENT)
    const { work, forge, person } = open
    let sent = 0
    try {
      await play({
        ...open,
        async move(writer, id, member, groups) {
          const path = `content/intranet/tutti/rubrica/${id}.md`
          const draft = await saveEntry(work, await person(writer), { requestId: `scheda-${++sent}-prova`, path, text: card(id, member, groups), media: [], base: { head: await forge.head(), tip: null }, confirmed: false })
          return sendToReview(work, await person(writer), { name: { collection: 'intranet-rubrica', slug: `tutti/${id}` }, tip: draft.tip })
        },
        rules: async (writer, text, tip = null) => proposeRules(work, await person(writer), { requestId: `regole-${++sent}-prova`, text, base: { head: await forge.head(), tip } }),
        seen: async (viewer, proposal) => deskProposal(work, await person(viewer), (await forge.proposal(proposal.number)) ?? proposal, await officeTitles(work)),
        fresh: async (proposal) => (await forge.proposal(proposal.number)) ?? proposal,
      })
    } finally {
      await open.end()
    }
  })
}

const saying = (effects: readonly { who: string; does: string }[]) => effects.map(({ who, does }) => `${who} ${does}`)

scene('a person is put in a group: the desk says what it means, the right people approve, and then they may', async ({ work, forge, person, move, seen, save, fresh }) => {
  const sent = await move('paolo', 'sara', 'prato', ['scuola'])
  const shown = await seen('elena', sent)
  assert.equal(saying(shown.rights?.effects ?? []), ['sara Prova entra nel gruppo «scuola»', 'sara Prova ora può scrivere in «Ufficio istruzione» del Comune di Prato'])
  assert.equal(shown.rights?.approvals, [{ of: 'Comune di Prato', given: [], couldGive: ['elena Prova', 'franco Prova'], missing: 1, voiceless: false }])
  assert.equal(shown.rights?.coordinators, { given: [], couldGive: ['giulia Prova'], missing: 1 })
  assert.equal([shown.approvals, shown.approvalsNeeded, shown.can.approve, shown.can.publish, shown.can.sendBack, shown.can.reject], [0, 2, true, false, true, false])

  // Elena speaks for Prato: that is not yet the yes of who coordinates the rubrica.
  assert.is((await refusal(publish(work, await person('elena'), sent))).code, 'not-publishable-missing-approvals')
  const approved = await fresh(sent)
  assert.equal(approved.approvals.map(({ by, role }) => [by.id, role]), [['elena', 'urp']])
  assert.is((await seen('elena', sent)).obstacle, 'L’hai già approvata: ora aspetta altre persone.')
  assert.is((await seen('franco', sent)).can.approve, false, 'Prato has spoken')

  const school = { path: 'content/prato/istruzione/notizia/mensa.md', text: notice('istruzione', 'La mensa', 'Si mangia.') }
  assert.is((await refusal(saveEntry(work, await person('sara'), await save(school)))).code, 'not-allowed-write')
  assert.is((await seen('giulia', sent)).can.publish, true)
  await publish(work, await person('giulia'), await fresh(sent))
  assert.is((await saveEntry(work, await person('sara'), await save(school))).status, 'draft')
  const [commit] = await forge.history('content/intranet/tutti/rubrica/sara.md')
  assert.match(commit?.message ?? '', /Affects: prato\n/)
  assert.match(commit?.message ?? '', /Approved-by: elena Prova <elena@prato.example> \(urp\)/)
})

scene('a right that two municipalities share needs both; each person speaks for their own', async ({ work, person, rules, seen, fresh }) => {
  const sent = await rules('elena', RULES.replace('authors: [ambiente, urp-m]', 'authors: [ambiente, urp-m, intranet]'))
  assert.is(sent.status, 'pending_review')
  const shown = await seen('silvia', sent)
  assert.equal(saying(shown.rights?.effects ?? []), ['Chi è nel gruppo «intranet» (giulia Prova e paolo Prova) ora può scrivere in «ambiente» del Comune di Montemurlo'])
  assert.equal(shown.rights?.approvals.map(({ of }) => of), ['Comune di Montemurlo'], 'a group of anybody is of nobody')
  assert.equal([shown.site, shown.type], ['Tutti gli enti', 'Regole'])
  assert.match(shown.rulesText?.after ?? '', /authors: \[ambiente, urp-m, intranet\]/)
  // Franco may approve the file; he does not speak for Montemurlo.
  const missing = await refusal(publish(work, await person('franco'), sent))
  assert.is(missing.code, 'not-publishable-missing-member-approval')
  assert.match(missing.message, /manca l’approvazione del Comune di Montemurlo/)
  await publish(work, await person('bruno'), await fresh(sent))
  assert.equal((await work.published()).rules.rules.find(({ path }) => path === '/montemurlo/ambiente/')?.authors, ['ambiente', 'urp-m', 'intranet'])
})

scene('nobody says yes for their municipality about their own rights where another of it can', async ({ work, person, move, seen, fresh }) => {
  const sent = await move('giulia', 'elena', 'prato', ['urp', 'scuola'])
  const shown = await seen('paolo', sent)
  assert.equal(shown.rights?.approvals, [{ of: 'Comune di Prato', given: [], couldGive: ['franco Prova', 'paolo Prova'], missing: 1, voiceless: false }])
  assert.is((await refusal(approve(work, await person('elena'), sent))).code, 'proposal-missing')
  assert.is((await publish(work, await person('paolo'), await fresh(sent))).status, 'published')
})

scene('who wrote it speaks for no municipality, and a change of the text makes every approval void', async ({ work, person, move, fresh, rules, seen }) => {
  const sent = await rules('silvia', RULES.replace('authors: [ambiente, urp-m]', 'authors: [urp-m]'))
  for (const act of [approve, publish]) assert.is((await refusal(act(work, await person('silvia'), sent))).code, 'not-allowed-own')
  await approve(work, await person('bruno'), sent)
  assert.equal((await seen('elena', sent)).rights?.approvals.map(({ given }) => given), [['bruno Prova']])
  const again = await rules('silvia', RULES.replace('authors: [ambiente, urp-m]', 'authors: [urp-m], need: 2'), (await fresh(sent)).tip).catch((problem: unknown) => problem as Problem)
  assert.ok('number' in again, String(again))
  assert.equal((await seen('elena', sent)).rights?.approvals.map(({ given }) => given), [[]], 'bruno approved another text')
  assert.equal((await seen('elena', sent)).rights?.issues.length, 1, 'two of three would have to approve, and there are two')
  assert.is((await move('giulia', 'davide', 'montemurlo', ['ambiente'])).status, 'pending_review')
})

scene('an approver of a municipality that is not concerned does not see the proposal, nor may they approve it', async ({ work, person, move, fresh }) => {
  const sent = await move('paolo', 'sara', 'prato', ['scuola'])
  const numbers = async (id: string) => (await visibleProposals(work, await work.published(), await person(id))).map(({ number }) => number)
  assert.equal(await numbers('silvia'), [])
  assert.equal(await numbers('sara'), [])
  assert.equal(await numbers('elena'), [sent.number])
  assert.is((await refusal(approve(work, await person('silvia'), sent))).code, 'proposal-missing')
  assert.is((await refusal(reject(work, await person('elena'), { ...(await fresh(sent)), reason: 'No.' }))).code, 'not-allowed-approve', 'only who coordinates ends it')
})

scene('a telephone number is no affair of another office: a card whose rights stay is approved as ever', async ({ work, forge, person, seen }) => {
  const path = 'content/intranet/tutti/rubrica/sara.md'
  const text = card('sara', 'prato', []).replace('ruolo: prova', 'ruolo: istruttrice')
  const draft = await saveEntry(work, await person('paolo'), { requestId: 'telefono-prova', path, text, media: [], base: { head: await forge.head(), tip: null }, confirmed: false })
  const sent = await sendToReview(work, await person('paolo'), { name: { collection: 'intranet-rubrica', slug: 'tutti/sara' }, tip: draft.tip })
  const shown = await seen('giulia', sent)
  assert.equal([shown.rights, shown.approvalsNeeded], [null, 1])
  assert.is((await refusal(approve(work, await person('elena'), sent))).code, 'proposal-missing')
  assert.is((await publish(work, await person('giulia'), sent)).status, 'published')
})

scene('a municipality where nobody approves anything is named and not waited for, else its first editor could never come', async ({ work, person, move, seen, fresh }) => {
  const sent = await move('paolo', 'nora', 'cantagallo', ['intranet'])
  const shown = await seen('giulia', sent)
  assert.equal(shown.rights?.approvals.map(({ of, voiceless }) => [of, voiceless]), [['Comune di Prato', false], ['Comune di Montemurlo', false], ['cantagallo', true]])
  await approve(work, await person('elena'), sent)
  assert.is((await publish(work, await person('giulia'), await fresh(sent))).status, 'published')
  const next = await move('paolo', 'nora', 'cantagallo', [])
  assert.equal((await seen('giulia', next)).rights?.approvals.map(({ of, voiceless }) => [of, voiceless]).at(-1), ['cantagallo', false], 'now somebody speaks for it')
})

scene('the second last approver is not taken out of a group: the desk says why, and publication is refused', async ({ work, forge, person, move, seen, fresh }) => {
  const sent = await move('paolo', 'franco', 'prato', [])
  const shown = await seen('giulia', sent)
  assert.match(shown.rights?.issues.join(' ') ?? '', /In «\/prato\/» serve un’approvazione/)
  assert.equal([shown.can.publish, shown.obstacle?.includes('non si può pubblicare')], [false, true])
  await approve(work, await person('elena'), sent)
  const head = await forge.head()
  assert.is((await refusal(publish(work, await person('giulia'), await fresh(sent)))).code, 'unsound-rights')
  assert.is(await forge.head(), head)
})

scene('rules that do not load are not proposed; those that came in another way are not published', async ({ work, forge, person, rules, seen }) => {
  assert.is((await refusal(rules('elena', RULES.replace('readers', 'lettori')))).code, 'invalid-rules')
  assert.is((await refusal(rules('elena', RULES))).code, 'unchanged-rules')
  assert.is((await refusal(rules('sara', `${RULES}# ciao\n`))).code, 'not-allowed-write')
  assert.equal(await forge.proposals(), [])
  const { id, name, email } = await person('elena')
  const elena = { id, name, email }
  const content = new TextEncoder().encode('version: 1\ncolore: rosso\n')
  const draft = await forge.propose({ branch: 'cms/regole/regole', title: 'Regole', kind: 'change', author: elena, message: 'Regole', base: await forge.head(), changes: [{ path: 'content/regole.yml', content }] })
  const sent = await forge.setStatus({ number: draft.number, expectedTip: draft.tip, by: elena, status: 'pending_review' })
  assert.match((await seen('franco', sent)).rights?.issues.join(' ') ?? '', /«colore» non è una voce/)
  assert.is((await refusal(publish(work, await person('franco'), sent))).code, 'unsound-rights')
})

scene('nobody’s rules are lost: an old text is refused, with a proposal open or without', async ({ work, forge, person, rules, fresh }) => {
  const old = await forge.head()
  const sent = await rules('elena', `${RULES}# primo\n`)
  assert.is((await refusal(rules('silvia', `${RULES}# secondo\n`))).code, 'stale-tip')
  const twice = { requestId: 'la-stessa-due-volte', text: `${RULES}# terzo\n`, base: { head: old, tip: sent.tip } }
  const first = await proposeRules(work, await person('silvia'), twice)
  assert.is((await proposeRules(work, await person('silvia'), twice)).tip, first.tip)
  assert.equal((await fresh(sent)).authors.map(({ id }) => id), ['elena', 'silvia'])
  await publish(work, await person('franco'), await fresh(sent))
  assert.is((await refusal(proposeRules(work, await person('elena'), { requestId: 'testo-vecchio', text: `${RULES}# quarto\n`, base: { head: old, tip: null } }))).code, 'stale-rules')
})

scene('a text is checked before it is proposed: each fault with its line, or what it comes to and who must say yes', async ({ work, person }) => {
  const check = async (text: string) => checkRules(work, await person('elena'), text, await officeTitles(work))
  const broken = await check(RULES.replace('approvers: [urp-m] }', 'approvers: [urp-z] }'))
  assert.equal(broken.issues, [{ sentence: 'La regola «/montemurlo/» nomina «urp-z», che non è un gruppo: aggiungilo ai gruppi o correggi il nome.', line: 14 }])
  assert.is(broken.rights, null)
  const opened = await check(RULES.replace('authors: [vigili, urp]', 'authors: [vigili, urp], need: 2'))
  assert.equal(saying(opened.rights?.effects ?? []), ['Per pubblicare in «Ufficio polizia» del Comune di Prato serviranno 2 approvazioni (prima 1)'])
  assert.match(opened.issues[0]?.sentence ?? '', /servono 2 approvazioni/)
  const said = await check(`${RULES}# solo un commento\n`)
  assert.equal([said.issues, said.rights?.effects, said.unchanged], [[], [], false])
  assert.is((await refusal(checkRules(work, await person('sara'), RULES, await officeTitles(work)))).code, 'not-allowed-write')
})

scene('on a card a group that is not there, or of another body, is refused with a sentence; in the form they are chosen', async ({ work, person, move }) => {
  assert.match((await refusal(move('paolo', 'sara', 'prato', ['pompieri']))).message, /indica il gruppo «pompieri», che nelle regole non c’è/)
  assert.match((await refusal(move('paolo', 'sara', 'prato', ['urp-m']))).message, /è dell’ente «montemurlo»: chi lavora per «prato» non può farne parte/)
  assert.match((await refusal(move('paolo', 'sara', 'vernio', []))).message, /«vernio», che non è tra gli enti delle regole: scegli uno di questi: prato, montemurlo, cantagallo/)
  const { collections } = await editorConfigFor(work, await person('paolo'), 'https://prato.example/')
  const field = (name: string) => collections.find((one) => one.name === 'intranet-rubrica')?.fields.find((one) => one.name === name)
  assert.equal([field('gruppi')?.widget, field('gruppi')?.multiple, field('ente')?.widget], ['select', true, 'select'])
  assert.equal((field('gruppi')?.options as { label: string }[]).map(({ label }) => label).slice(2, 4), ['scuola (Comune di Prato)', 'urp-m (Comune di Montemurlo)'])
  // Of the common scene: somebody in a group that these rules do not know. It stays to be seen, and taken away by hand.
  assert.ok((field('gruppi')?.options as { label: string }[]).some(({ label }) => label === 'revisori (non è più nelle regole)'))
})

scene('another address on a card is another hand on its rights: it is said, and the bodies concerned must say yes', async ({ work, forge, person, seen }) => {
  const path = 'content/intranet/tutti/rubrica/elena.md'
  const written = (text: string) => person('paolo').then(async (paolo) => saveEntry(work, paolo, { requestId: `indirizzo-${text.length}-x`, path, text, media: [], base: { head: await forge.head(), tip: null }, confirmed: false }))
  const taken = await refusal(written(card('elena', 'prato', ['urp']).replace('elena@prato.example', 'Sara@prato.example')))
  assert.match(taken.message, /«Sara@prato\.example», che è già di sara/)
  const proposal = await written(card('elena', 'prato', ['urp']).replace('elena@prato.example', 'altra@prato.example'))
  const shown = await seen('franco', proposal)
  assert.match(saying(shown.rights?.effects ?? []).join('\n'), /elena .*entrerà con l’indirizzo «altra@prato\.example» invece di «elena@prato\.example»/)
  // Her group may also write the rules: that alone is nobody else's affair.
  assert.equal(shown.rights?.approvals.map(({ of }) => of), ['Comune di Prato'])
})

scene('who writes another area of the intranet makes nobody: a card lies in the common one', async ({ work, forge, person }) => {
  const path = 'content/intranet/prato/rubrica/elena.md'
  const text = card('elena', 'prato', ['urp']).replace('area: tutti', 'area: prato').replace('elena@prato', 'altra@prato')
  const saved = refusal(saveEntry(work, await person('paolo'), { requestId: 'altra-area-prova', path, text, media: [], base: { head: await forge.head(), tip: null }, confirmed: false }))
  assert.match((await saved).message, /le schede delle persone si scrivono solo lì/)
  const pushed = { author: { id: 'redazione', name: 'Redazione', email: 'r@example.org' }, at: Date.parse('2026-11-23T09:00:00Z'), message: 'Da fuori', changes: [{ path, content: new TextEncoder().encode(text) }] }
  const proposal = await forge.propose({ branch: 'cms/intranet-rubrica/prato/elena', title: 'Elena', kind: 'new', author: pushed.author, message: 'x', base: await forge.head(), changes: pushed.changes, requestId: 'da-fuori-prova' })
  await forge.merge({ number: proposal.number, expectedTip: proposal.tip, by: pushed.author, message: 'x', trailers: [] })
  assert.is((await person('elena')).email, 'elena@prato.example')
})

test('what still points at a page is told by its title to who may read it, and only counted to who may not', async () => {
  const rules = RULES.replace('  intranet: { of: "*" }', '  intranet: { of: "*" }\n  dirigenti: { of: prato }').replace('  - { path: /regole/', '  - { path: /intranet/riservata/, readers: [dirigenti], authors: [dirigenti], approvers: [dirigenti] }\n  - { path: /regole/')
  const siti = { prato: SITE, montemurlo: MONTEMURLO, intranet: { ...INTRANET, aree: { tutti: 'Tutti', riservata: 'Riservata' } } }
  const pointing = (area: string, titolo: string) => card(titolo, 'prato', []).replace('area: tutti', `area: ${area}\nsostituto: sara`).replace(`titolo: ${titolo}`, `titolo: Nota ${titolo}`)
  const open = await openScene({ ...CONTENT, 'siti.yml': JSON.stringify({ siti }), 'regole.yml': rules, 'intranet/tutti/rubrica/aperta.md': pointing('tutti', 'aperta'), 'intranet/riservata/rubrica/chiusa.md': pointing('riservata', 'chiusa') })
  try {
    const removal = { reason: 'superata', words: '', destination: null, requestId: 'rimozione-di-sara', path: 'content/intranet/tutti/rubrica/sara.md', head: await open.forge.head() } as const
    const { message, remedy } = await refusal(proposeRemoval(open.work, await open.person('paolo'), removal))
    assert.match(message, /«Nota aperta», una di un’area che non leggi/)
    assert.not.match(message, /chiusa/)
    assert.match(remedy, /Chiedi alla redazione/)
  } finally {
    await open.end()
  }
})

scene('the rules are read in words, with who is in which group; only who may write them gets the file', async ({ work, person }) => {
  const titles = await officeTitles(work)
  const answer = await rulesAnswer(work, await person('paolo'), titles)
  const school = answer.places.find(({ path }) => path === '/prato/istruzione/')
  assert.equal(school, { path: '/prato/istruzione/', where: 'in «Ufficio istruzione» del Comune di Prato', readers: [{ label: 'tutti', group: false }], authors: [{ label: 'scuola', group: true }, { label: 'urp', group: true }], approvers: [{ label: 'urp', group: true }], need: 1 })
  assert.equal(answer.groups.find(({ name }) => name === 'urp-m')?.people.map(({ id, editorUrl }) => [id, editorUrl]), [['bruno', '/redazione/editor/#/collections/intranet-rubrica/entries/tutti/bruno'], ['silvia', '/redazione/editor/#/collections/intranet-rubrica/entries/tutti/silvia']])
  assert.ok(answer.inNoGroup.some(({ id }) => id === 'sara'))
  assert.is(answer.file?.text, RULES)
  const other = await rulesAnswer(work, await person('sara'), titles)
  assert.equal([other.file, other.groups.flatMap(({ people }) => people).every(({ editorUrl }) => editorUrl === null)], [null, true])
})

test.run()
