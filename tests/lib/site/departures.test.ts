import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import type { SiteFile } from '../../../lib/site/site-input.ts'
import { entryFile, INTRANET, open, outputsWith, PUBLIC, textAt, textFile } from './input.ts'
import { joinFrontMatter } from '../../../lib/model/front-matter.ts'

const NEWS = (slug: string) => `content/prova/urp/notizia/${slug}.md`
const LEFT = (slug: string, owner = 'urp', site = 'prova', type = 'notizia') => `content/${site}/${owner}/ritirata/${type}-${slug}.md`
const news = (slug: string): [string, SiteFile] => [NEWS(slug), entryFile(NEWS(slug), { titolo: `Notizia ${slug}`, tipo: 'notizia', body: 'Il testo.' })]

/** What is left of the news item of a slug, which leads to that of another or nowhere. */
function left(slug: string, to: string | null, change: Record<string, unknown> = {}): [string, SiteFile] {
  const values = { titolo: `Notizia ${slug}`, ufficio: 'urp', motivo: to === null ? 'superata' : 'unita', indirizzi: [`/novita/notizie/${slug}/`], ...(to === null ? {} : { destinazione: { tipo: 'notizia', nome: to } }), data: '2026-11-20', ...change }
  return [LEFT(slug), textFile(joinFrontMatter(values, ''))]
}

const gone = (slug: string) => `novita/notizie/${slug}/_tolta.html`
const elsewhere = (slug: string) => `novita/notizie/${slug}/_altrove.txt`

test('where a page was there is one that says why and since when, with the way to its section; the title is not told', () => {
  const live = open(PUBLIC, new Map([left('ponte', null, { motivo: 'altro', spiegazione: 'Il ponte è stato demolito.' })]))
  const page = textAt(live, gone('ponte')) ?? ''
  assert.match(page, 'Questa pagina non c’è più')
  assert.match(page, 'L’abbiamo tolta il 20 novembre 2026.')
  assert.match(page, 'Il ponte è stato demolito.')
  assert.match(page, '>Novità</a>')
  assert.equal(outputsWith(live, 'Notizia ponte'), [])
})

test('what is left of a page is in no list, map or feed, and is no page itself', () => {
  const files = new Map([news('argine')])
  const before = [...open(PUBLIC, files).outputs()].map(([out]) => out)
  const live = open(PUBLIC, new Map([...files, left('ponte', null), left('strada', 'argine')]))
  assert.equal([...live.outputs().keys()].filter((out) => !before.includes(out)).sort(), [gone('ponte'), elsewhere('strada')].sort())
  assert.equal(outputsWith(live, 'Notizia strada'), [])
  assert.is(live.url(LEFT('strada')), null)
  assert.equal(live.problems(), [])
})

test('who has the old address is sent to the page, and follows it when that page changes its address', () => {
  const live = open(PUBLIC, new Map([news('argine'), left('strada', 'argine')]))
  assert.is(textAt(live, elsewhere('strada')), '/prova/novita/notizie/argine/')
  const asNotice = entryFile(NEWS('argine'), { titolo: 'Argine', tipo: 'comunicato', body: 'Il testo.' })
  assert.ok(live.update({ files: new Map([[NEWS('argine'), asNotice]]) }).written.includes(elsewhere('strada')))
  assert.is(textAt(live, elsewhere('strada')), '/prova/novita/comunicati/argine/')
})

test('a chain is one step: from the first address to the page that is there', () => {
  const live = open(PUBLIC, new Map([left('a', 'b'), left('b', 'c'), news('c')]))
  assert.equal([textAt(live, elsewhere('a')), textAt(live, elsewhere('b'))], ['/prova/novita/notizie/c/', '/prova/novita/notizie/c/'])
  live.update({ files: new Map([[NEWS('c'), null], left('c', null)]) })
  assert.equal(['a', 'b', 'c'].map((slug) => [live.outputs().has(gone(slug)), live.outputs().has(elsewhere(slug))]), [[true, false], [true, false], [true, false]])
})

test('a new page takes back the address of one that went', () => {
  const live = open(PUBLIC, new Map([left('ponte', null)]))
  live.update({ files: new Map([news('ponte')]) })
  assert.equal([live.outputs().has(gone('ponte')), live.outputs().has('novita/notizie/ponte/index.html')], [false, true])
  live.update({ files: new Map([[NEWS('ponte'), null]]) })
  assert.ok(live.outputs().has(gone('ponte')))
})

test('a page that expired is told to be gone from the day after its last, without a word of what it said', () => {
  const files = new Map([[NEWS('avviso'), entryFile(NEWS('avviso'), { titolo: 'Nome di persona', tipo: 'avviso', body: 'Segreto.', data_scadenza: '2026-11-22' })]])
  const out = 'novita/avvisi/avviso/_tolta.html'
  assert.match(textAt(open(PUBLIC, files), out) ?? '', 'Valeva fino al 22 novembre 2026.')
  assert.equal(outputsWith(open(PUBLIC, files), 'Nome di persona'), [])
  assert.not.ok(open(PUBLIC, files, '2026-11-22').outputs().has(out))
  const future = entryFile(NEWS('avviso'), { tipo: 'avviso', body: 'Segreto.', data_pubblicazione: '2027-01-01', data_scadenza: '2027-02-01' })
  assert.equal(outputsWith(open(PUBLIC, new Map([[NEWS('avviso'), future]])), 'Segreto'), [])
})

test('on the intranet nobody is sent to an area they may not read: the page is told to be gone', () => {
  const page = (area: string, slug: string): [string, SiteFile] => [`content/intranet/${area}/pagina/${slug}.md`, entryFile(`content/intranet/${area}/pagina/${slug}.md`, { titolo: slug, body: 'Testo.' })]
  const leftOf = (area: string): [string, SiteFile] => [LEFT('turni', area, 'intranet', 'pagina'), textFile(joinFrontMatter({ titolo: 'Turni', area, motivo: 'spostata', indirizzi: [`/${area}/pagina/turni/`], destinazione: { tipo: 'pagina', nome: 'orari' }, data: '2026-11-20' }, ''))]
  const closed = open(INTRANET, new Map([leftOf('prato'), page('cantagallo', 'orari')]))
  assert.ok(closed.outputs().has('prato/pagina/turni/_tolta.html'))
  assert.equal(outputsWith(closed, '/cantagallo/pagina/orari/').filter((out) => out.startsWith('prato/') || out.startsWith('tutti/')), [])
  assert.is(textAt(open(INTRANET, new Map([leftOf('prato'), page('tutti', 'orari')])), 'prato/pagina/turni/_altrove.txt'), '/intranet/tutti/pagina/orari/')
})

test('whatever went, came back and leads where, every way ends at a page that is there, and warm equals cold', () => {
  const slugs = ['a', 'b', 'c', 'd', 'e']
  const step = fc.record({ slug: fc.constantFrom(...slugs), to: fc.option(fc.constantFrom(...slugs)), what: fc.constantFrom('comes', 'goes', 'forgotten') })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
      const now = new Map([news('a'), news('b')])
      const live = open(PUBLIC, now)
      for (const { slug, to, what } of steps) {
        const change = new Map<string, SiteFile | null>(what === 'comes' ? [news(slug)] : what === 'goes' ? [[NEWS(slug), null], left(slug, to)] : [[LEFT(slug), null]])
        for (const [path, file] of change) {
          if (file) now.set(path, file)
          else now.delete(path)
        }
        live.update({ files: change })
      }
      const sorted = (site: typeof live) => [...site.outputs()].sort(([a], [b]) => (a < b ? -1 : 1))
      assert.equal(sorted(live), sorted(open(PUBLIC, now)))
      for (const [out, output] of live.outputs()) {
        if (!out.endsWith('_altrove.txt') || output.kind !== 'text') continue
        assert.ok(live.outputs().has(`${output.text.slice(PUBLIC.base.length)}index.html`), `${out} leads to ${output.text}`)
        assert.not.ok(live.outputs().has(out.replace('_altrove.txt', 'index.html')), `${out} stands beside a page`)
      }
    }),
    { numRuns: 50 },
  )
})

test.run()
