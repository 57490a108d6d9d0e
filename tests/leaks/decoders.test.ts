import { imageSize } from 'image-size'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { checkMedia } from '../../lib/checks/media.ts'
import { makeIndex } from '../../scripts/search/make-index.ts'
import { canary } from './canary.ts'
import { canariesIn } from './decoders.ts'
import { exifWith, pdfWith, pngWith, zipWith } from './made-files.ts'

const word = canary(42)
const text = `Una pagina con ${word} in mezzo al testo. `.repeat(20)
const codes = (write: (code: number) => string) => [...word].map((letter) => write(letter.charCodeAt(0))).join('')
const hex = (code: number) => code.toString(16)

const disguises: Readonly<Record<string, Uint8Array | string>> = {
  'as it is': text,
  'in another case': text.toUpperCase(),
  'gzip': gzipSync(text),
  'gzip in the middle of a file': Buffer.concat([Buffer.from('prima'), gzipSync(text), Buffer.from('dopo')]),
  'gzip with a name': Buffer.concat([Buffer.from('1f8b08080000000000036100', 'hex'), gzipSync(text).subarray(10)]),
  'brotli': brotliCompressSync(text),
  'zlib': deflateSync(text),
  'a compressed stream of a PDF': pdfWith(word),
  'a file of a zip': zipWith('word/document.xml', `<w:t>${word}</w:t>`),
  'the name of a file of a zip': zipWith(`${word}.xml`, 'x'),
  'a text of a PNG': pngWith(word),
  'a compressed text of a PNG': pngWith(word, true),
  'the EXIF of a JPEG': exifWith(word),
  ...Object.fromEntries([0, 1, 2, 3].map((n) => [`base64 after ${n} letters`, `data:text/plain;base64,${Buffer.from(`${'x'.repeat(n)}${word} e altro`).toString('base64')}`])),
  'base64 for addresses': Buffer.from(`{"titolo":"${word}"}`).toString('base64url'),
  'decimal entities': codes((code) => `&#${code};`),
  'hexadecimal entities': codes((code) => `&#x${hex(code)};`),
  '\\u of JSON': codes((code) => `\\u${hex(code).padStart(4, '0')}`),
  '\\u{} of JavaScript': codes((code) => `\\u{${hex(code)}}`),
  '\\x of JavaScript': codes((code) => `\\x${hex(code)}`),
  'percent signs': codes((code) => `%${hex(code)}`),
  'quoted-printable': codes((code) => `=${hex(code).toUpperCase()}`),
  'UTF-16, little end first': Buffer.from(word, 'utf16le'),
  'UTF-16, big end first': Buffer.from(word, 'utf16le').swap16(),
  'hexadecimal, as in a PDF': `<${Buffer.from(word).toString('hex')}>`,
  'escapes in percent signs': encodeURIComponent(codes((code) => `\\u00${hex(code)}`)),
  'percent signs in entities': codes((code) => `&#37;${hex(code)}`),
  'gzip of base64 of UTF-16': gzipSync(Buffer.from(`xx${word}`, 'utf16le').toString('base64')),
  'a zip in base64': `"${Buffer.from(zipWith('a.txt', word)).toString('base64')}"`,
}

test('a canary is found in the search of a site: in the text of the page and in the list of words', async () => {
  const html = `<html lang="it"><body data-pagefind-body><h1 data-pagefind-meta="title">Una pagina</h1><p>${text}</p></body></html>`
  const files = await makeIndex([{ url: '/prova/pagina/', html, words: '' }])
  const named = new Set([...files].filter(([, bytes]) => canariesIn(bytes).has(word)).map(([path]) => path.split('/')[0]))
  assert.ok(named.has('fragment') && named.has('index'), [...named].join(', '))
})

for (const [name, bytes] of Object.entries(disguises)) {
  test(`a canary is found written as: ${name}`, () => {
    assert.equal([...canariesIn(typeof bytes === 'string' ? Buffer.from(bytes) : bytes)], [word])
  })
}

test('where there is none, none is found', () => {
  for (const bytes of [Buffer.from(text.replaceAll(word, 'niente')), pdfWith('niente'), pngWith('niente'), gzipSync('niente')]) assert.is(canariesIn(bytes).size, 0)
})

test('the files that carry them are files a person could load', () => {
  assert.equal({ ...imageSize(pngWith(word)) }, { width: 1, height: 1, type: 'png' })
  checkMedia('content/intranet/prato/media/a.png', pngWith(word, true))
  checkMedia('content/intranet/prato/media/a.pdf', pdfWith(word))
  checkMedia('content/intranet/prato/media/a.docx', zipWith('word/document.xml', word))
})

test.run()
