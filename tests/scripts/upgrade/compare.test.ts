import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { compareOutputs } from '../../../scripts/upgrade/compare/compare-outputs.ts'
import { differenceOf } from '../../../scripts/upgrade/compare/compare-pages.ts'
import { sameDifferences } from '../../../scripts/upgrade/compare/same-differences.ts'
import { exitCodeOf, rehearsalOf } from '../../../scripts/upgrade/rehearsal.ts'
import { reportPage } from '../../../scripts/upgrade/report/report-page.tsx'
import { tell } from '../../../scripts/upgrade/report/tell.ts'

const page = (main: string, { footer = 'Comune di Prova', css = 'sito.40c59ac013-6c98acd4.css' } = {}) =>
  `<!doctype html><html lang="it"><head><link rel="stylesheet" href="/prova/assets/${css}"></head><body><main>${main}</main><footer><p>${footer}</p></footer></body></html>`
const BUILT = { failure: null, refused: [] }
const root = await mkdtemp(join(tmpdir(), 'confronto-'))
test.after(() => rm(root, { recursive: true }))

async function outputs(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name, path)), { recursive: true })
    await writeFile(join(root, name, path), text)
  }
  return join(root, name)
}

test('a page that only names another style sheet is dressed otherwise, one with other marks says the same, one with other words does not', () => {
  const before = page('<p>Aperto lunedì</p>')
  assert.is(differenceOf(before, before), null)
  assert.equal(differenceOf(before, page('<p>Aperto lunedì</p>', { css: 'sito.aaaaaaaaaa-bbbbbbbb.css' })), { kind: 'dress' })
  assert.equal(differenceOf(before, page('<p class="lead">Aperto lunedì</p>')), { kind: 'markup' })
  const words = differenceOf(before, page('<p>Aperto martedì</p>'))
  assert.ok(words?.kind === 'words' && words.changes.length === 1)
  assert.match(words.changes[0]?.sentence ?? '', /lunedì.*martedì/)
})

test('a word that changes around the main part of a page is seen too', () => {
  const words = differenceOf(page('<p>Aperto</p>'), page('<p>Aperto</p>', { footer: 'Municipio di Prova' }))
  assert.ok(words?.kind === 'words')
  assert.match(words.changes.map(({ sentence }) => sentence).join(), /Municipio/)
})

test('pages that differ alike are one difference; what goes, comes, or leads nowhere any more is named', async () => {
  const before = await outputs('prima', {
    'prova/index.html': page('<p>Ciao</p>'),
    'prova/servizi/nido/index.html': page('<p>Nido</p>'),
    'prova/novita/x/_altrove.txt': '/prova/novita/y/',
    'prova/novita/z/_altrove.txt': '/prova/novita/w/',
    'prova/novita.xml': '<feed>1</feed>',
    'prova/tolta/index.html': page('<p>Via</p>'),
    'prova/assets/sito.40c59ac013.css': 'a',
    'prova/uguale/index.html': page('<p>Uguale</p>', { footer: 'Sempre' }),
  })
  const after = await outputs('dopo', {
    'prova/index.html': page('<p>Ciao</p>', { footer: 'Municipio' }),
    'prova/servizi/nido/index.html': page('<p>Nido</p>', { footer: 'Municipio' }),
    'prova/novita/z/_altrove.txt': '/prova/altrove/',
    'prova/novita.xml': '<feed>2</feed>',
    'prova/nuova/index.html': page('<p>Nuova</p>'),
    'prova/assets/sito.aaaaaaaaaa.css': 'b',
    'prova/uguale/index.html': page('<p>Uguale</p>', { footer: 'Sempre' }),
  })
  const files = await compareOutputs(before, after)
  const rehearsal = rehearsalOf({ from: '1', to: '2', before: BUILT, after: { failure: null, refused: ['La scheda «nido» non va.'] } }, files)
  assert.equal(sameDifferences(files).map(({ paths }) => paths), [['prova/index.html', 'prova/servizi/nido/index.html']])
  assert.equal(rehearsal.lostRedirects, ['prova/novita/x/_altrove.txt', 'prova/novita/z/_altrove.txt'])
  assert.equal([rehearsal.gone, rehearsal.added], [['prova/tolta/index.html'], ['prova/nuova/index.html']])
  assert.equal(rehearsal.counts.get('feed e dati'), { other: 1 })
  assert.is(rehearsal.counts.has('stili e programmi'), false, 'a file named after its content is not gone because it has another name')
  const told = tell(rehearsal).join('\n')
  for (const said of ['prova/tolta/index.html', 'prova/novita/z/_altrove.txt', 'La scheda «nido» non va.', 'La stessa in 2 pagine', 'NON aggiornare']) assert.ok(told.includes(said), said)
  const report = reportPage(rehearsal)
  for (const said of ['<td>Comune di Prova</td>', '<td>Municipio</td>', 'href="dopo/prova/index.html"']) assert.ok(report.includes(said), said)
})

test('the exit code says whether readers read the same, read other words, or lose something', () => {
  const file = (how: 'equal' | 'dress' | 'markup' | 'other' | 'new' | 'words' | 'gone' | 'lost-redirect') => ({ path: 'prova/index.html', kind: 'servizi', how, changes: [] })
  const codes = (['equal', 'dress', 'markup', 'other', 'new', 'words', 'gone', 'lost-redirect'] as const).map((how) => exitCodeOf(rehearsalOf({ from: '1', to: '2', before: BUILT, after: BUILT }, [file(how)])))
  assert.equal(codes, [0, 0, 0, 0, 0, 2, 1, 1])
  assert.is(exitCodeOf(rehearsalOf({ from: '1', to: '2', before: BUILT, after: { failure: 'no', refused: [] } }, [])), 1)
  const known = { failure: null, refused: ['Già prima'] }
  assert.is(exitCodeOf(rehearsalOf({ from: '1', to: '2', before: known, after: known }, [])), 0, 'what was refused before is no news')
})

test('what a page holds cannot write in the report', () => {
  const change = { number: 1, kind: 'replaced', before: '<img src=x onerror=alert(1)>', after: '</td><script>', sentence: '' } as const
  const report = reportPage(rehearsalOf({ from: '1', to: '<b>2</b>', before: BUILT, after: BUILT }, [{ path: 'prova/"x"/index.html', kind: 'servizi', how: 'words', changes: [change] }]))
  assert.not.match(report, /<img|<script|<b>/)
})

test.run()
