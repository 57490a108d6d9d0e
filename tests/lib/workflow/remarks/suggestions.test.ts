import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Person } from '../../../../lib/access/person.ts'
import type { Proposal } from '../../../../lib/forge/proposal.ts'
import { splitFrontMatter } from '../../../../lib/model/front-matter.ts'
import { passagesOf } from '../../../../lib/model/passages/passage.ts'
import type { AddRemark, Conversation } from '../../../../lib/protocol/remarks.ts'
import { approve } from '../../../../lib/workflow/approve.ts'
import { publish } from '../../../../lib/workflow/publish.ts'
import { acceptSuggestion } from '../../../../lib/workflow/remarks/accept-suggestion.ts'
import { addRemark } from '../../../../lib/workflow/remarks/add-remark.ts'
import { declineSuggestion } from '../../../../lib/workflow/remarks/decline-suggestion.ts'
import { moveRemark } from '../../../../lib/workflow/remarks/move-remark.ts'
import { remarksAnswer } from '../../../../lib/workflow/remarks/remarks-answer.ts'
import { saveEntry } from '../../../../lib/workflow/save-entry.ts'
import { sendToReview } from '../../../../lib/workflow/send-to-review.ts'
import { refusal } from '../../forge/refusal.ts'
import { card, INTRANET, NOTICE, notice, openScene, SITE, type Scene } from '../scene.ts'

const NAME = { collection: 'prato-notizia', slug: 'polizia/chiusura-ponte' }
const BODY = 'Il ponte chiude   *lunedì*.\n\nSi passa dal ponte nuovo.\n\n- A piedi sempre.\n- In auto no.'
const PASSAGE = { path: NOTICE, field: 'body', quote: 'Si passa dal ponte nuovo.' }
let requests = 0
const next = () => `nota-${String(++requests).padStart(8, '0')}`

interface Stage extends Scene {
  readonly vigile: Person
  readonly elena: Person
  readonly franco: Person
  readonly sent: Proposal
  readonly suggest: (person: Person, place: AddRemark['place'], suggestion: string) => Promise<Conversation>
  readonly text: () => Promise<string>
}

function scene(title: string, play: (stage: Stage) => Promise<void>, more: Readonly<Record<string, string>> = {}): void {
  test(title, async () => {
    const open = await openScene(more)
    try {
      const [vigile, elena, franco] = [await open.person('vigile'), await open.person('elena'), await open.person('franco')]
      const draft = await saveEntry(open.work, vigile, await open.save({ body: BODY }))
      const sent = await sendToReview(open.work, vigile, { name: NAME, tip: draft.tip })
      await play({
        ...open,
        vigile,
        elena,
        franco,
        sent,
        suggest: async (person, place, suggestion) => {
          const event = (await addRemark(open.work, person, { number: sent.number, requestId: next(), text: 'Meglio così', ...(place && { place }), suggestion })).events.at(-1)
          const found = (await remarksAnswer(open.work, vigile, sent.number)).conversations.find(({ id }) => event?.type === 'remark' && id === event.id)
          if (!found) throw new Error('the suggestion is not there')
          return found
        },
        text: async () => new TextDecoder().decode((await open.forge.read((await open.forge.proposal(sent.number))?.tip ?? '', NOTICE)) ?? undefined),
      })
    } finally {
      await open.end()
    }
  })
}

scene('the author accepts other words for a passage with one step, and nothing else of the file moves', async ({ work, vigile, franco, sent: { number }, suggest, text }) => {
  const before = await text()
  const { id, can, obstacle, suggestion, place } = await suggest(franco, PASSAGE, 'Si passa dal ponte **nuovo**, fino al 18.')
  assert.equal([can.accept, can.decline, can.resolve, obstacle, place?.quote, suggestion], [true, true, false, null, PASSAGE.quote, 'Si passa dal ponte **nuovo**, fino al 18.'])
  const after = await acceptSuggestion(work, vigile, { number, remark: id })
  assert.is(await text(), before.replace(PASSAGE.quote, 'Si passa dal ponte **nuovo**, fino al 18.'))
  assert.is(after.events.at(-1)?.type, 'remark-state')
  assert.equal((await remarksAnswer(work, franco, number)).conversations.map(({ state, movedBy }) => [state, movedBy?.id]), [['accepted', 'vigile']])
  assert.is(after.status, 'pending_review')
})

scene('other words for a field are its value, and the other fields say what they said', async ({ work, vigile, franco, sent: { number }, suggest, text }) => {
  const before = await text()
  const { id } = await suggest(franco, { path: NOTICE, field: 'titolo' }, 'Il ponte chiude: 5 giorni')
  const after = await acceptSuggestion(work, vigile, { number, remark: id })
  assert.is(await text(), before.replace('titolo: Chiusura del ponte', 'titolo: "Il ponte chiude: 5 giorni"'))
  assert.is(after.title, 'Il ponte chiude: 5 giorni', 'the proposal is called what the page is called')
})

scene('who accepts and who suggested have both written it: neither publishes it', async ({ work, forge, vigile, elena, franco, sent, suggest }) => {
  const { id } = await suggest(franco, PASSAGE, 'Si passa dal ponte nuovo, a piedi.')
  assert.is((await forge.proposal(sent.number))?.authors.length, 1, 'a text that nobody accepted makes nobody an author')
  const { tip, authors } = await acceptSuggestion(work, vigile, { number: sent.number, remark: id })
  assert.equal(authors.map((author) => author.id), ['vigile', 'franco'])
  for (const act of [approve, publish]) assert.is((await refusal(act(work, franco, { number: sent.number, tip }))).code, 'not-allowed-own')
  assert.is((await publish(work, elena, { number: sent.number, tip })).status, 'published')
  const [commit] = await forge.history(NOTICE)
  assert.match(commit?.message ?? '', /Author: franco Prova/)
})

scene('an editor who accepts for the author has written it as well: with two editors nobody is left, and it waits', async ({ work, elena, franco, sent, suggest }) => {
  const { id } = await suggest(franco, PASSAGE, 'Si passa dal ponte nuovo, a piedi.')
  const { tip, authors } = await acceptSuggestion(work, elena, { number: sent.number, remark: id })
  assert.equal(authors.map((author) => author.id), ['vigile', 'elena', 'franco'])
  for (const editor of [elena, franco]) assert.is((await refusal(publish(work, editor, { number: sent.number, tip }))).code, 'not-allowed-own')
})

scene('an approval given before a suggestion was accepted counts no more', async ({ work, vigile, elena, franco, sent, suggest }) => {
  const { id } = await suggest(franco, PASSAGE, 'Si passa dal ponte nuovo, a piedi.')
  await approve(work, elena, sent)
  const { approvals, tree } = await acceptSuggestion(work, vigile, { number: sent.number, remark: id })
  assert.is(approvals.filter((approval) => approval.tree === tree).length, 0)
})

scene('a suggestion is refused in words when the text is no longer what it was for, and nothing is written', async ({ work, forge, vigile, franco, save, sent, suggest }) => {
  const [passage, title] = [await suggest(franco, PASSAGE, 'Altro.'), await suggest(franco, { path: NOTICE, field: 'titolo' }, 'Altro titolo')]
  const { tip } = await saveEntry(work, vigile, await save({ titolo: 'Il ponte chiude', body: BODY.replace('ponte nuovo', 'ponte vecchio'), base: { head: sent.base, tip: sent.tip } }))
  for (const { id } of [passage, title]) {
    const problem = await refusal(acceptSuggestion(work, vigile, { number: sent.number, remark: id }))
    assert.is(problem.code, 'suggestion-gone')
    assert.ok(problem.remedy)
  }
  const now = await forge.proposal(sent.number)
  assert.is(now?.tip, tip)
  const { conversations } = await remarksAnswer(work, vigile, sent.number)
  assert.ok(conversations.every(({ can, obstacle, state }) => !can.accept && can.decline && obstacle !== null && state === 'open'), 'and that is said before anybody tries')
})

scene('words that moved with their paragraph are still accepted', async ({ work, vigile, franco, save, sent, suggest, text }) => {
  const { id } = await suggest(franco, PASSAGE, 'Si passa dal ponte nuovo, a piedi.')
  await saveEntry(work, vigile, await save({ body: `Prima riga.\n\n${PASSAGE.quote}\n\nIl ponte chiude.`, base: { head: sent.base, tip: sent.tip } }))
  await acceptSuggestion(work, vigile, { number: sent.number, remark: id })
  assert.match(await text(), /Prima riga\.\n\nSi passa dal ponte nuovo, a piedi\.\n\nIl ponte chiude\.\n$/)
})

scene('two suggestions accepted at the same moment are both in the text', async ({ work, vigile, elena, franco, sent: { number }, suggest, text }) => {
  const one = await suggest(franco, PASSAGE, 'Si passa di là.')
  const other = await suggest(franco, { ...PASSAGE, quote: 'In auto no.' }, 'In auto mai.')
  await Promise.all([acceptSuggestion(work, vigile, { number, remark: one.id }), acceptSuggestion(work, elena, { number, remark: other.id })])
  assert.match(await text(), /Si passa di là\.\n\n- A piedi sempre\.\n- In auto mai\./)
})

scene('the same suggestion accepted by two people at once is applied once', async ({ work, vigile, elena, franco, sent: { number }, suggest }) => {
  const { id } = await suggest(franco, PASSAGE, 'Si passa di là.')
  const outcomes = await Promise.allSettled([vigile, elena].map((person) => acceptSuggestion(work, person, { number, remark: id })))
  assert.equal(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const refused = outcomes.find((outcome) => outcome.status === 'rejected')
  assert.is((refused?.reason as { code: string }).code, 'suggestion-closed')
})

scene('accepted and declined at the same moment, what is said of it is what is in the text', async ({ work, vigile, elena, franco, sent: { number }, suggest, text }) => {
  const { id } = await suggest(franco, PASSAGE, 'Si passa di là.')
  await Promise.allSettled([declineSuggestion(work, elena, { number, requestId: next(), remark: id, text: 'No.' }), acceptSuggestion(work, vigile, { number, remark: id })])
  const state = (await remarksAnswer(work, franco, number)).conversations[0]?.state
  assert.is(state === 'accepted', /Si passa di là/.test(await text()), state)
})

scene('declined with a word, the text stays and the word is kept; who suggested may propose again', async ({ work, vigile, franco, sent: { number }, suggest, text }) => {
  const before = await text()
  const { id } = await suggest(franco, PASSAGE, 'Si passa di là.')
  await declineSuggestion(work, vigile, { number, requestId: next(), remark: id, text: 'È l’altro ponte.' })
  const [declined] = (await remarksAnswer(work, franco, number)).conversations
  assert.equal([declined?.state, declined?.replies.map((reply) => reply.text), declined?.can.reopen], ['declined', ['È l’altro ponte.'], true])
  assert.is(await text(), before)
  assert.is((await refusal(acceptSuggestion(work, vigile, { number, remark: id }))).code, 'suggestion-closed')
  await moveRemark(work, franco, { number, remark: id, to: 'open' })
  await acceptSuggestion(work, vigile, { number, remark: id })
})

scene('a suggestion is answered by who writes there and not by who made it, who may only drop it', async ({ work, elena, franco, sent: { number }, suggest }) => {
  const { id } = await suggest(franco, PASSAGE, 'Si passa di là.')
  assert.is((await refusal(acceptSuggestion(work, franco, { number, remark: id }))).code, 'suggestion-own')
  assert.is((await refusal(declineSuggestion(work, franco, { number, requestId: next(), remark: id, text: 'x' }))).code, 'suggestion-own')
  assert.is((await refusal(moveRemark(work, elena, { number, remark: id, to: 'resolved' }))).code, 'suggestion-closed')
  await moveRemark(work, franco, { number, remark: id, to: 'resolved' })
  assert.is((await refusal(acceptSuggestion(work, elena, { number, remark: id }))).code, 'suggestion-closed')
})

scene('an accepted suggestion is not opened again: to go back, somebody writes', async ({ work, vigile, franco, sent: { number }, suggest }) => {
  const { id } = await suggest(franco, PASSAGE, 'Si passa di là.')
  await acceptSuggestion(work, vigile, { number, remark: id })
  assert.is((await refusal(moveRemark(work, franco, { number, remark: id, to: 'open' }))).code, 'suggestion-closed')
  assert.is((await refusal(declineSuggestion(work, vigile, { number, requestId: next(), remark: id, text: 'x' }))).code, 'suggestion-closed')
})

scene('words that the page could not take are refused when they are proposed', async ({ work, forge, franco, sent: { number } }) => {
  const refused = async (place: AddRemark['place'], suggestion: string) => (await refusal(addRemark(work, franco, { number, requestId: next(), text: 'x', ...(place && { place }), suggestion }))).code
  assert.is(await refused(undefined, 'x'), 'suggestion-none')
  assert.is(await refused({ path: NOTICE }, 'x'), 'suggestion-none')
  assert.is(await refused({ path: NOTICE, field: 'body' }, 'x'), 'suggestion-none')
  assert.is(await refused({ path: NOTICE, field: 'tipo' }, 'avviso'), 'suggestion-none')
  assert.is(await refused(PASSAGE, PASSAGE.quote), 'suggestion-same')
  assert.is(await refused(PASSAGE, '```\naperto'), 'suggestion-spills')
  assert.is(await refused({ path: NOTICE, field: 'titolo' }, 'x'.repeat(500)), 'invalid-entry')
  assert.is(await refused({ path: NOTICE, field: 'data_pubblicazione' }, 'domani'), 'invalid-entry')
  assert.is(await refused({ path: NOTICE, field: 'ufficio' }, 'istruzione'), 'suggestion-none', 'a page does not change hands by a suggestion')
  assert.ok(!(await forge.proposal(number))?.events.some(({ type }) => type === 'remark'))
})

scene('two equal paragraphs: nobody knows which one is meant', async ({ work, vigile, franco, save, sent }) => {
  await saveEntry(work, vigile, await save({ body: 'Uguale.\n\nUguale.', base: { head: sent.base, tip: sent.tip }, confirmed: true }))
  const problem = await refusal(addRemark(work, franco, { number: sent.number, requestId: next(), text: 'x', place: { path: NOTICE, field: 'body', quote: 'Uguale.' }, suggestion: 'Diverso.' }))
  assert.is(problem.code, 'suggestion-twice')
  const { pages } = await remarksAnswer(work, franco, sent.number)
  assert.ok(pages[0]?.passages.every(({ writable }) => !writable))
})

const RULES_WITH_READER = `version: 1
members: [prato]
groups:
  urp: { of: prato }
  vigili: { of: prato }
  scuola: { of: prato }
  intranet: { of: prato }
  revisori: { of: prato, audits: true }
rules:
  - { path: /prato/, readers: [everyone], authors: [urp], approvers: [urp, scuola] }
  - { path: /prato/polizia/, authors: [vigili] }
  - { path: /intranet/, readers: [staff], authors: [intranet], approvers: [intranet] }
`

scene(
  'who may approve but not write leaves remarks and proposes no text: their name would stop the page for ever',
  async ({ work, person, sent: { number } }) => {
    const maestra = await person('maestra')
    assert.equal((await remarksAnswer(work, maestra, number)).can, { remark: true, suggest: false })
    await addRemark(work, maestra, { number, requestId: next(), text: 'Da quando?', place: PASSAGE })
    assert.is((await refusal(addRemark(work, maestra, { number, requestId: next(), text: 'x', place: PASSAGE, suggestion: 'Altro.' }))).code, 'not-allowed-suggest')
  },
  { 'regole.yml': RULES_WITH_READER, 'siti.yml': JSON.stringify({ siti: { prato: SITE, intranet: INTRANET } }) },
)

scene('who may no longer write here has their suggestion refused, for the page could not be published', async ({ work, forge, vigile, franco, sent: { number }, suggest }) => {
  const { id } = await suggest(franco, PASSAGE, 'Si passa di là.')
  const [head, path] = [await forge.head(), 'content/intranet/tutti/rubrica/franco.md']
  const leave = { branch: 'cms/intranet-rubrica/tutti/franco', title: 'franco', kind: 'change', author: vigile, message: 'Cambia ufficio', base: head, changes: [{ path, content: new TextEncoder().encode(card('franco', 'prato', [])) }] } as const
  const { number: left, tip } = await forge.propose(leave)
  await forge.merge({ number: left, expectedTip: tip, by: vigile, message: 'Pubblicata: franco', trailers: [] })
  assert.is((await refusal(acceptSuggestion(work, vigile, { number, remark: id }))).code, 'suggestion-writer')
})

const word = fc.constantFrom('ponte', 'lunedì', '*a piedi*', '[via](/x)', 'perché', '🚲', '日本', '1.', '-', '#', '|', '`codice`')
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '))

test('whatever the page says and whatever is proposed, only that passage or that field is another', async () => {
  const { work, forge, person, save, end } = await openScene()
  try {
    const [vigile, franco] = [await person('vigile'), await person('franco')]
    let proposal = await saveEntry(work, vigile, await save())
    const read = async () => new TextDecoder().decode((await forge.read((await forge.proposal(proposal.number))?.tip ?? '', NOTICE)) ?? undefined)
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 2, maxLength: 5 }), words, fc.nat(), fc.boolean(), async (paragraphs, suggestion, at, ofField) => {
        const body = paragraphs.map((paragraph, i) => `Punto ${i} ${paragraph}`).join('\n\n')
        proposal = await saveEntry(work, vigile, await save({ text: notice('polizia', 'Chiusura del ponte', body), base: { head: proposal.base, tip: (await forge.proposal(proposal.number))?.tip ?? '' }, confirmed: true }))
        const before = await read()
        const passages = passagesOf(splitFrontMatter(before).body)
        const quote = passages[at % passages.length]?.source ?? ''
        const place = ofField ? { path: NOTICE, field: 'descrizione' } : { path: NOTICE, field: 'body', quote }
        const remarked = await addRemark(work, franco, { number: proposal.number, requestId: next(), text: 'x', place, suggestion }).catch(() => null)
        const event = remarked?.events.at(-1)
        if (event?.type !== 'remark') return
        proposal = await acceptSuggestion(work, vigile, { number: proposal.number, remark: event.id })
        const [then, now] = [splitFrontMatter(before), splitFrontMatter(await read())]
        assert.equal(now.data, ofField ? { ...(then.data as object), descrizione: suggestion } : then.data)
        const from = then.body.indexOf(quote)
        assert.is(now.body, ofField ? then.body : then.body.slice(0, from) + suggestion + then.body.slice(from + quote.length))
      }),
      { numRuns: 40 },
    )
  } finally {
    await end()
  }
})

test.run()
