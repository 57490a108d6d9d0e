import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { Engine, EngineResult } from '../../../templates/search/engine.ts'
import { excerptOf } from '../../../templates/search/excerpt.ts'
import { countsOf, membershipOf, narrow } from '../../../templates/search/facets.ts'
import { find } from '../../../templates/search/find.ts'
import { readAsked, writeAsked } from '../../../templates/search/island/question.ts'

const noData = () => Promise.reject(new Error('not asked for'))
const result = (id: string, score: number, words: readonly number[] = []): EngineResult => ({ id, score, words, data: noData })

/** An engine that knows which pages have which word, whole or as it is cut, and remembers what it was asked. */
function engineOf(pages: Readonly<Record<string, readonly EngineResult[]>>, filters: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {}, cut: Readonly<Record<string, readonly EngineResult[]>> = {}): Engine & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    search: (term, options) => {
      const [[facet, value] = []] = Object.entries(options?.filters ?? {})
      if (term === null) return Promise.resolve({ results: (filters[facet ?? '']?.[value ?? ''] ?? []).map((id) => result(id, 0)) })
      asked.push(term)
      return Promise.resolve({ results: pages[term.replaceAll('"', '')] ?? cut[term] ?? [] })
    },
    filters: () => Promise.resolve(Object.fromEntries(Object.entries(filters).map(([facet, values]) => [facet, Object.fromEntries(Object.entries(values).map(([value, ids]) => [value, ids.length]))]))),
  }
}

const noWords = () => Promise.resolve(new Set<string>())

test('a page that has all of a question comes before one that has a part of it very often', async () => {
  const engine = engineOf({ patente: [result('a', 9), result('b', 4, [3])], bosco: [result('b', 3, [8])] })
  const { hits } = await find(engine, 'patente del bosco', noWords)
  assert.equal(hits.map(({ id, words }) => [id, words]), [['b', [3, 8]], ['a', []]])
})

test('what has next to nothing of a question of several words is left out, but a single word finds every page that has it', async () => {
  const engine = engineOf({ bosco: [result('a', 10), result('b', 0.1)], ruscello: [result('a', 10)] })
  assert.equal((await find(engine, 'bosco ruscello', noWords)).hits.map(({ id }) => id), ['a'])
  assert.equal((await find(engine, 'bosco', noWords)).hits.map(({ id }) => id), ['a', 'b'])
})

/** A page where the engine took some word of its text, counted from the beginning, for the one asked. */
const taken = (id: string, content: string, at: number): EngineResult => ({ id, score: 1, words: [at], data: () => Promise.resolve({ url: `/${id}/`, content, meta: {} }) })

test('a word that is nowhere is not found because another begins as it does, and it is said which', async () => {
  const engine = engineOf({ bosco: [result('a', 1)] }, {}, { zxqw: [taken('mappa', 'Dalla A alla Z', 3)], ruscelletto: [taken('r', 'Il rum', 1)] })
  assert.equal(await find(engine, 'zxqw', noWords), { hits: [], corrected: [], missing: ['zxqw'] })
  const found = await find(engine, 'zxqw del bosco, ruscelletto', noWords)
  assert.equal([found.hits.map(({ id }) => id), found.missing], [['a'], ['zxqw', 'ruscelletto']])
})

test('a word that is still being typed finds those it begins, whatever stands around them', async () => {
  const engine = engineOf({}, {}, { rusc: [taken('a', 'Pulire (ruscelli@acque.example)', 1)], identita: [taken('b', 'La carta d’\u2060 identità', 3)] })
  assert.equal(await find(engine, 'rusc', noWords).then(({ hits, missing }) => [hits.map(({ id }) => id), missing]), [['a'], []])
  assert.equal(await find(engine, 'identita', noWords).then(({ hits, corrected, missing }) => [hits.map(({ id }) => id), corrected, missing]), [['b'], [], []])
})

test('for a word the site does not have, one of the same beginning is looked for, and that is said; another form of it goes without saying', async () => {
  const page = result('a', 1)
  const engine = engineOf({ digitale: [page], dirigente: [page] }, {}, { digitalizzazione: [taken('a', 'Sportello digitale', 1)], dirigenti: [taken('a', 'Il dirigente', 1)], informatica: [taken('a', 'Le info', 1)] })
  assert.equal(await find(engine, 'digitalizzazione', noWords).then(({ hits, corrected }) => [hits.map(({ id }) => id), corrected]), [['a'], [['digitalizzazione', 'digitale']]])
  assert.equal(await find(engine, 'dirigenti', noWords).then(({ hits, corrected }) => [hits.length, corrected]), [1, []])
  assert.equal((await find(engine, 'informatica', noWords)).missing, ['informatica'], 'four letters in common are chance')
})

test('the words of a site are asked for only when one is written that it does not have', async () => {
  const engine = engineOf({ bosco: [result('a', 1)], ruscello: [result('b', 1)] })
  let asked = 0
  const vocabulary = () => Promise.resolve(new Set(['bosco', 'ruscello'])).finally(() => { asked += 1 })
  assert.equal((await find(engine, 'bosco', vocabulary)).corrected, [])
  assert.is(asked, 0)
  assert.equal(await find(engine, 'ruscelo', vocabulary).then(({ hits, corrected }) => [hits.map(({ id }) => id), corrected]), [['b'], [['ruscelo', 'ruscello']]])
  assert.is(asked, 1)
})

test('filters leave what has one of the values of each, and count what each value would leave', async () => {
  const engine = engineOf({ bosco: ['a', 'b', 'c'].map((id) => result(id, 1)) }, { Tipo: { Servizi: ['a', 'b'], Notizie: ['c'], Eventi: ['z'] }, Argomento: { Turismo: ['b', 'c'] }, Ufficio: {} })
  const membership = await membershipOf(engine)
  const { hits } = await find(engine, 'bosco', noWords)
  const choice = new Map([['Argomento', new Set(['Turismo'])], ['Tipo', new Set(['Servizi', 'Notizie'])]])
  assert.equal(narrow(hits, choice, membership).map(({ id }) => id), ['b', 'c'])
  assert.equal(countsOf(hits, choice, membership, 'Tipo'), [{ value: 'Notizie', count: 1, chosen: true }, { value: 'Servizi', count: 1, chosen: true }])
  assert.equal(countsOf(hits, new Map([['Tipo', new Set(['Eventi'])]]), membership, 'Tipo').map(({ value, count }) => [value, count]), [['Servizi', 2], ['Notizie', 1], ['Eventi', 0]])
})

test('an excerpt is where most of the question is, after the title, marked word by word', () => {
  const title = 'Tagliare un bosco'
  const content = `${title}. ${'Parole prima. '.repeat(30)}Il bosco si taglia d’inverno. ${'Parole dopo. '.repeat(30)}`
  const at = content.split(/\s+/).indexOf('Il') + 1
  const pieces = excerptOf(content, [2, at, at + 2], title)
  assert.equal(pieces.filter(({ marked }) => marked).map(({ text }) => text), ['bosco', 'taglia'])
  const text = pieces.map((piece) => piece.text).join('')
  assert.match(text, /^… prima\. .*Il bosco si taglia d’inverno\. .* …$/)
  assert.equal(excerptOf('Carta. La carta d’\u2060 identità di un po’ di anni', [2, 4], 'Carta'), [
    { text: 'La ', marked: false }, { text: 'carta', marked: true }, { text: ' d’', marked: false }, { text: 'identità', marked: true }, { text: ' di un po’ di anni', marked: false },
  ], 'what was written together is shown together')
  assert.equal(excerptOf('Nido. Poche parole.', [0], 'Nido'), [{ text: 'Poche parole.', marked: false }])
})

test('the address keeps the question and the filters, and a strange one asks nothing', () => {
  const asked = readAsked('?q=buttare+il+divano&tipo=Servizi&tipo=Luoghi&ufficio=Servizio+Ambiente')
  assert.equal([asked.question, [...(asked.choice.get('Tipo') ?? [])], [...(asked.choice.get('Ufficio') ?? [])]], ['buttare il divano', ['Servizi', 'Luoghi'], ['Servizio Ambiente']])
  assert.is(writeAsked(asked), '?q=buttare+il+divano&tipo=Servizi&tipo=Luoghi&ufficio=Servizio+Ambiente')
  assert.is(writeAsked(readAsked('')), '')
  assert.is(readAsked(`?q=${'x'.repeat(5000)}`).question.length, 200)
})

test.run()
