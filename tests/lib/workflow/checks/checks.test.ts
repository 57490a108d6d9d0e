import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { checkText } from '../../../../lib/workflow/checks/check-text.ts'
import { checksAnswer } from '../../../../lib/workflow/checks/checks-answer.ts'
import { checksGlance } from '../../../../lib/workflow/checks/checks-glance.ts'
import { pack } from '../../../../lib/workflow/decide/pack.ts'
import { NotAllowedProblem } from '../../../../lib/workflow/problems/not-allowed-problem.ts'
import { proposeRemoval } from '../../../../lib/workflow/propose-removal.ts'
import { saveEntry } from '../../../../lib/workflow/save-entry.ts'
import { openScene, NOTICE, notice, type Scene } from '../scene.ts'

const checks = suite('checks')
const MARKET = 'content/prato/polizia/notizia/mercato.md'
const MARKET_TEXT = notice('polizia', 'Il mercato si sposta', `Qualora piova, il mercato è al coperto. ${'Le strade intorno restano aperte. '.repeat(20).trim()}`)
const write = (path: string, text: string) => ({ path, text, media: [], isNew: false })
let scene: Scene

checks.before.each(async () => {
  scene = await openScene({ 'prato/polizia/notizia/mercato.md': MARKET_TEXT })
})
checks.after.each(() => scene.end())

checks('a change is told of what it brings and mends, not of what was there', async () => {
  const { work, person, save } = scene
  const text = MARKET_TEXT.replace('Qualora piova', 'Se piove, vedi [gli orari](/niente/)')
  const { number } = await saveEntry(work, await person('vigile'), await save({ path: MARKET, text }))
  const answer = await checksAnswer(work, await person('elena'), number)
  const [entry] = answer.entries
  assert.equal(entry?.fresh.map(({ code }) => code), ['broken-link'])
  assert.equal(entry?.mended.map(({ quote }) => quote), ['Qualora'])
  assert.equal(answer.glance, { errors: 1, warnings: 0, hints: 0, mended: 1 })
  assert.match(entry?.editorUrl ?? '', /prato-notizia\/entries\/polizia\/mercato$/)
})

checks('a page that says what it said has nothing new', async () => {
  const { work, person, save } = scene
  const { number } = await saveEntry(work, await person('vigile'), await save({ path: MARKET, text: MARKET_TEXT.replace('restano aperte. Le', 'restano aperte.\n\nLe') }))
  const [entry] = (await checksAnswer(work, await person('elena'), number)).entries
  assert.equal([entry?.fresh, entry?.mended], [[], []])
  assert.equal(entry?.standing.map(({ code }) => code), ['office-word'])
})

checks('who may not see a proposal is told nothing of it', async () => {
  const { work, person, save } = scene
  const { number } = await saveEntry(work, await person('vigile'), await save())
  assert.is(await checksAnswer(work, await person('sara'), number).then(() => 'told', () => 'refused'), 'refused')
})

checks('an issue that tells of a page is kept from who may not read that page', async () => {
  const { work, person, save } = scene
  const { number } = await saveEntry(work, await person('vigile'), await save({ titolo: 'Il mercato si sposta' }))
  const told = (await checksAnswer(work, await person('elena'), number)).entries.flatMap(({ fresh }) => fresh)
  assert.ok(told.some(({ code }) => code === 'same-title'))
  assert.ok(told.every((issue) => !('about' in issue) && !('path' in issue)))
})

checks('the queue does not wait: at first nothing is known, then the counts are there', async () => {
  const { work, person, save } = scene
  const proposal = await saveEntry(work, await person('vigile'), await save({ body: 'Vedi [gli orari](/niente/).' }))
  const published = await work.published()
  assert.is(checksGlance(work, published, proposal, [proposal]), null)
  for (let i = 0; i < 400 && checksGlance(work, published, proposal, [proposal]) === null; i++) await new Promise((resolve) => setTimeout(resolve, 25))
  assert.is(checksGlance(work, published, proposal, [proposal])?.errors, 1)
})

checks('in a package, what one brings is there for the others and what one takes away is gone for them', async () => {
  const { work, forge, person, save } = scene
  const [vigile, elena] = [await person('vigile'), await person('elena')]
  const broken = async (number: number) => (await checksAnswer(work, elena, number)).entries.flatMap(({ fresh }) => fresh.flatMap(({ code, quote }) => (code === 'broken-link' ? [quote] : [])))
  const bridge = await saveEntry(work, vigile, await save({ body: 'Vedi [le strade](/novita/notizie/strade/) e [il mercato](/novita/notizie/mercato/).' }))
  const streets = await saveEntry(work, vigile, await save({ path: 'content/prato/polizia/notizia/strade.md', text: notice('polizia', 'Le strade chiuse', 'Sono chiuse tre strade.') }))
  const gone = await proposeRemoval(work, vigile, { requestId: 'rimozione-mercato', path: MARKET, head: await forge.head(), reason: 'superata', words: '', destination: null })
  assert.equal(await broken(bridge.number), ['/novita/notizie/strade/'])
  for (const { number } of [bridge, streets]) await pack(work, elena, { number, into: { title: 'Lavori al ponte' } })
  assert.equal(await broken(bridge.number), [])
  await pack(work, elena, { number: gone.number, into: { title: 'Lavori al ponte' } })
  assert.equal(await broken(bridge.number), ['/novita/notizie/mercato/'])
})

checks('while a page is written, what is still to be filled is no error', async () => {
  const { work, person } = scene
  const answer = await checkText(work, await person('vigile'), write(NOTICE, '---\ntitolo: Chiusura del ponte\nufficio: polizia\n---\n\nQualora piova.\n'))
  assert.ok(answer.missing.some(({ label }) => label === 'Descrizione breve'))
  assert.equal(answer.issues.filter(({ severity }) => severity === 'error'), [])
  assert.ok(answer.issues.some(({ quote }) => quote === 'Qualora'))
})

checks('a new page whose title is that of another of the office is there already, even under the same name', async () => {
  const { work, person } = scene
  const text = notice('polizia', 'Il mercato si sposta', 'Da martedì.')
  const codes = async (isNew: boolean) => (await checkText(work, await person('vigile'), { ...write(MARKET, text), isNew })).issues.map(({ code }) => code)
  assert.ok((await codes(true)).includes('same-title'))
  assert.not.ok((await codes(false)).includes('same-title'))
})

checks('a file that only the form has so far is not missing', async () => {
  const { work, person } = scene
  const file = 'content/prato/polizia/media/modulo-di-sosta.pdf'
  const text = notice('polizia', 'Chiusura del ponte', 'Il ponte chiude lunedì.', { allegati: [{ titolo: 'Modulo di sosta', file: '/polizia/media/modulo-di-sosta.pdf' }] })
  const errors = async (media: string[]) => (await checkText(work, await person('vigile'), { ...write(NOTICE, text), media })).issues.filter(({ severity }) => severity === 'error').length
  assert.is(await errors([file]), 0)
  assert.is(await errors([]), 1)
})

checks('only who may write there may have a text checked there', async () => {
  const { work, person } = scene
  for (const [id, path] of [['maestra', NOTICE], ['vigile', 'content/prato/istruzione/notizia/a.md'], ['vigile', 'content/altrove/polizia/notizia/a.md'], ['vigile', '../siti.yml']] as const) {
    const refused = await checkText(work, await person(id), write(path, '---\ntitolo: A\n---\n')).catch((error: unknown) => error)
    assert.instance(refused, NotAllowedProblem, path)
  }
})

checks.run()
