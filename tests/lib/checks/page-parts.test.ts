import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { checkEntry } from '../../../lib/checks/check-entry.ts'
import { isScan } from '../../../lib/checks/attachments/is-scan.ts'
import { entryOf, issuesOf, knowledge, saidOf } from './page.ts'

const ALT = ['alt-missing', 'alt-file-name', 'alt-redundant', 'alt-long', 'alt-decorative', 'alt-title']

const ALTS: readonly (readonly [alt: string, code: string | null])[] = [
  ['', 'alt-missing'],
  ['IMG_2034.jpg', 'alt-file-name'],
  ['foto 12', 'alt-file-name'],
  ['DSC00012', 'alt-file-name'],
  ['Foto di piazza del Duomo', 'alt-redundant'],
  ['Immagine che mostra il ponte', 'alt-redundant'],
  [`Il ponte ${'con le sue arcate '.repeat(10)}`, 'alt-long'],
  ['Il ponte riapre', 'alt-title'],
  ['Il ponte nuovo con due ciclisti', null],
  ['Fotografi in piazza del Duomo', null],
]
for (const [alt, code] of ALTS) {
  test(`the alternative text «${alt.slice(0, 40)}» ${code ? `is told of (${code})` : 'is good'}`, () => {
    const inText = issuesOf(`![${alt}](https://example.org/p.png)`).filter((issue) => ALT.includes(issue.code))
    assert.equal(inText.map((issue) => issue.code), code ? [code] : [])
    if (alt === '') return
    const inField = checkEntry(entryOf({ immagine: { file: '/urp/media/ponte.jpg', alt } }), knowledge()).filter((issue) => ALT.includes(issue.code))
    assert.equal(inField.map((issue) => [issue.code, issue.field]), code ? [[code, 'immagine.alt']] : [])
  })
}

test('an image that only decorates has no words', () => {
  assert.equal(saidOf(checkEntry(entryOf({ immagine: { file: '/urp/media/a.jpg', alt: 'Un fregio', decorativa: true } }), knowledge()), ...ALT), ['alt-decorative: Un fregio'])
  assert.equal(saidOf(checkEntry(entryOf({ immagine: { file: '/urp/media/a.jpg', decorativa: true } }), knowledge()), ...ALT), [])
})

const HEADINGS: readonly (readonly [body: string, said: readonly string[]])[] = [
  ['## Orari\n\nA.\n\n### Estate\n\nB.\n\n## Costi', []],
  ['# Orari\n\nA.', ['heading-first: Orari']],
  ['Orari\n=====\n\nA.', ['heading-first: Orari']],
  ['### Orari\n\nA.', ['heading-skipped: Orari']],
  ['## Orari\n\nA.\n\n#### Estate', ['heading-skipped: Estate']],
  ['##\n\nA.', ['heading-empty: ']],
]
for (const [body, said] of HEADINGS) {
  test(`the order of headings in ${JSON.stringify(body)} ${said.length > 0 ? 'is told of' : 'is good'}`, () => {
    assert.equal(saidOf(issuesOf(body), 'heading-first', 'heading-skipped', 'heading-empty'), said)
  })
}

test('a table names its columns; the corner above the rows’ names may be empty', () => {
  assert.is(issuesOf('| | |\n|---|---|\n| a | b |').filter(({ code }) => code === 'table-header').length, 1)
  assert.is(issuesOf('| | Euro |\n|---|---|\n| a | b |').filter(({ code }) => code === 'table-header').length, 0)
  assert.is(issuesOf('| Che cosa | Euro |\n|---|---|\n| a | b |').filter(({ code }) => code === 'table-header').length, 0)
})

test('words in capitals shout, acronyms do not', () => {
  assert.equal(saidOf(issuesOf('SI AVVISA LA CITTADINANZA che domani piove.'), 'capitals'), ['capitals: SI AVVISA LA CITTADINANZA'])
  assert.equal(saidOf(issuesOf('Inps, INAIL e ASL TO CE sono sigle.'), 'capitals'), [])
  assert.equal(saidOf(checkEntry(entryOf({ titolo: 'CHIUSURA DEL PONTE' }), knowledge()), 'capitals', 'title-capitals'), ['title-capitals: CHIUSURA DEL PONTE'])
})

test('markup in a field that shows it as it is written is told of, in a text it is markup', () => {
  const service = (come_fare: string) => checkEntry(entryOf({ come_fare }, 'content/prato/urp/servizio/prova.md'), knowledge())
  assert.equal(saidOf(service('Compila il **modulo** e [mandalo](https://example.org/).'), 'markup'), ['markup: **modulo**', 'markup: [mandalo](https://example.org/)'])
  assert.equal(saidOf(service('Costa 2 * 3 euro <di solito>.'), 'markup'), [])
  assert.equal(saidOf(issuesOf('Compila il **modulo**.'), 'markup'), [])
})

const FILES: readonly (readonly [name: string, size: number, codes: readonly string[]])[] = [
  ['domanda-iscrizione-nido.pdf', 200_000, []],
  ['domanda.docx', 200_000, ['file-format']],
  ['bilancio.xlsx', 6_000_000, ['file-format', 'file-heavy']],
  ['scan0012.pdf', 200_000, ['file-name']],
  ['20261128.pdf', 200_000, ['file-name']],
  ['documento-1.pdf', 200_000, ['file-name']],
  ['determina-42-2026.pdf', 200_000, []],
]
for (const [name, size, codes] of FILES) {
  test(`the file ${name} of ${size} bytes ${codes.length > 0 ? `is told of (${codes.join()})` : 'is good'}`, () => {
    const page = entryOf({ allegati: [{ titolo: 'La domanda', file: `/urp/media/${name}` }] })
    const found = checkEntry(page, knowledge([], { media: new Map([[`content/prato/urp/media/${name}`, size]]) })).filter(({ code }) => code.startsWith('file-'))
    assert.equal(found.map(({ code }) => code), codes)
  })
}

test('an attachment has a title of a document, not of a file', () => {
  const titled = (titolo: string) => saidOf(checkEntry(entryOf({ allegati: [{ titolo, file: '/urp/media/a-b.pdf' }] }), knowledge()), 'attachment-title')
  assert.equal(titled('modulo_iscrizione'), ['attachment-title: modulo_iscrizione'])
  assert.equal(titled('modulo.pdf'), ['attachment-title: modulo.pdf'])
  assert.equal(titled('Modulo di iscrizione n. 3'), [])
})

test('a PDF that is only images is a scan; one whose inside cannot be seen is not accused', () => {
  const pdf = (text: string) => new TextEncoder().encode(`%PDF-1.4\n${text}\n%%EOF`)
  assert.ok(isScan(pdf('1 0 obj << /Subtype /Image >>')))
  assert.not.ok(isScan(pdf('1 0 obj << /Subtype /Image >> 2 0 obj << /Type /Font >>')))
  assert.not.ok(isScan(pdf('1 0 obj << /Subtype /Image >> 2 0 obj << /Type /ObjStm >>')))
  assert.not.ok(isScan(new Uint8Array([1, 2, 3])))
  const path = 'content/prato/urp/media/atto-di-nomina.pdf'
  const page = entryOf({ allegati: [{ titolo: 'L’atto', file: '/urp/media/atto-di-nomina.pdf' }] })
  assert.equal(saidOf(checkEntry(page, knowledge([], { media: new Map([[path, 1]]), scans: new Set([path]) })), 'file-scan'), ['file-scan: /urp/media/atto-di-nomina.pdf'])
})

test.run()
