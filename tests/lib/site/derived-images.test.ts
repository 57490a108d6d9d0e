import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { authorizeFile } from '../../../lib/access/authorize.ts'
import { canonicalTarget } from '../../../lib/access/canonical-target.ts'
import { derivedFrom, originalOf } from '../../../lib/site/derived-images.ts'
import type { SiteFile } from '../../../lib/site/site-input.ts'
import { audienceOf } from '../../leaks/audience.ts'
import { entryFile, INTRANET, open, PUBLIC, textAt } from './input.ts'

const OID = '0123456789abcdef0123456789abcdef01234567'
const photo = (width: number, height: number): SiteFile => ({ oid: OID, changedAt: null, size: 90_000, shape: { width, height } })
const file = fc.tuple(fc.constantFrom('urp', 'prato-personale'), fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/), fc.constantFrom('jpg', 'jpeg', 'png', 'webp', 'avif')).map(([owner, name, extension]) => `/${owner}/media/${name}.${extension}`)

test('what is made of an image lies beside it, at an address of its own, and is never larger', () => {
  fc.assert(
    fc.property(file, fc.integer({ min: 1, max: 6000 }), (original, width) => {
      const derived = derivedFrom(original, photo(width, 10))
      assert.ok(derived.length >= 2)
      assert.is(new Set(derived.map((one) => one.file)).size, derived.length)
      for (const one of derived) {
        assert.ok(one.width <= width && one.width <= 1600)
        assert.is(one.file.slice(0, one.file.lastIndexOf('/')), original.slice(0, original.lastIndexOf('/')))
        assert.ok(canonicalTarget(one.file), one.file)
        assert.is(originalOf(one.file), original)
      }
    }),
  )
})

test('nothing is made of a drawing, of what may move, of a document, or of what could not be measured', () => {
  for (const name of ['/urp/media/stemma.svg', '/urp/media/banner.gif', '/urp/media/modulo.pdf']) assert.equal(derivedFrom(name, photo(800, 600)), [], name)
  assert.equal(derivedFrom('/urp/media/foto.jpg', { oid: OID }), [])
  for (const name of ['/urp/media/foto.jpg', '/urp/media/foto-480.avif', '/urp/media/modulo.pdf.01234567-480.avif']) assert.is(originalOf(name), null, name)
})

test('who may not read an image may read nothing made of it, and who may reads all', async () => {
  const { territory, people } = await audienceOf('content')
  let judged = 0
  for (const area of ['tutti', 'prato', 'prato-personale', 'montemurlo', 'cantagallo']) {
    for (const person of people) {
      const may = (out: string) => authorizeFile(territory, 'intranet', out.slice(1), person).allowed
      const original = `/${area}/media/foto.jpg`
      for (const { file: made } of derivedFrom(original, photo(2000, 1000))) assert.is(may(made), may(original), `${person?.id ?? 'nobody'} ${made}`)
      judged += may(original) ? 1 : 0
    }
  }
  assert.ok(judged > 5, 'some may read')
})

test('a page offers the lighter images and keeps room for them; what went from it is made no more', () => {
  const path = 'content/prova/urp/notizia/viale.md'
  const news = (image: object) => entryFile(path, { tipo: 'notizia', ...image, body: 'Testo.\n\n![Il viale](/urp/media/viale.jpg)' })
  const live = open(PUBLIC, new Map([[path, news({ immagine: { file: '/urp/media/viale.jpg', alt: 'Il viale' } })], ['content/prova/urp/media/viale.jpg', photo(1280, 720)]]))
  const images = [...live.outputs()].filter(([, output]) => output.kind === 'image').map(([out]) => out).sort()
  assert.equal(images, ['avif', 'webp'].flatMap((format) => [1280, 480, 960].map((width) => `urp/media/viale.jpg.01234567-${width}.${format}`)).sort())
  const html = textAt(live, 'novita/notizie/viale/index.html') ?? ''
  for (const out of images) assert.match(html, `/${out} ${/-(\d+)\./.exec(out)?.[1] ?? ''}w`)
  assert.is(html.match(/<img[^>]* width="1280" height="720"/g)?.length, 2, 'both are measured')
  assert.is(html.match(/<img[^>]*alt="Il viale"/g)?.length, 2)
  assert.is(html.match(/<img[^>]*loading="lazy"[^>]*alt="Il viale"|<img[^>]*alt="Il viale"[^>]*loading="lazy"/g)?.length, 1, 'the first is not put off')

  const { removed } = live.update({ files: new Map([[path, entryFile(path, { tipo: 'notizia', body: 'Testo.' })]]) })
  assert.equal(removed.filter((out) => out.includes('/media/')).sort(), [...images, 'urp/media/viale.jpg'].sort())
})

test('an image of a page nobody has published yet is shown as it was loaded: the rest is still to be made', () => {
  const path = 'content/intranet/prato/notizia/sala.md'
  const live = open(INTRANET, new Map())
  const html = live.preview({ files: new Map([[path, entryFile(path, { tipo: 'notizia', immagine: { file: '/prato/media/sala.jpg', alt: 'La sala' }, body: 'Testo.' })], ['content/intranet/prato/media/sala.jpg', { oid: OID, changedAt: null, bytes: new Uint8Array([1]) }]]) }, path)
  assert.match(html ?? '', 'src="/intranet/prato/media/sala.jpg"')
  assert.not.match(html ?? '', '<source')
})

test.run()
