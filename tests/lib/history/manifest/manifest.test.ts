import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { compareFiles } from '../../../../lib/history/manifest/compare-files.ts'
import { encodeManifest, type Manifest, parseManifest } from '../../../../lib/history/manifest/manifest.ts'

const hash = (digit: string) => digit.repeat(64)
const MANIFEST: Manifest = {
  site: 'prato',
  commit: '1'.repeat(40),
  rules: hash('2'),
  software: { version: '0.1.0', commit: null },
  day: '2026-11-28',
  files: new Map([['index.html', hash('a')], ['novita/index.html', hash('b')], ['assets/stile.css', hash('c')]]),
}

test('a manifest is read back as it was written, in whatever order its files came', () => {
  fc.assert(fc.property(fc.shuffledSubarray([...MANIFEST.files], { minLength: 3 }), (files) => {
    const text = encodeManifest({ ...MANIFEST, files: new Map(files) })
    assert.is(text, encodeManifest(MANIFEST))
    assert.equal(parseManifest(text), { ...MANIFEST, files: new Map([...MANIFEST.files].sort(([a], [b]) => (a < b ? -1 : 1))) })
  }))
})

test('a text that is not exactly a manifest is none', () => {
  const text = encodeManifest(MANIFEST)
  const wrong = ['', '{}', text.trim(), text.replace('"prato"', '"prato", "altro": 1'), text.replace(hash('a'), hash('g')), text.replace('index.html', '../index.html'), text.replace('novita/index.html', 'novita//index.html'), text.replace('2026-11-28', 'ieri'), JSON.stringify(JSON.parse(text))]
  for (const each of wrong) assert.is(parseManifest(each), null, each)
})

test('a file that changed, one that came and one that went are each named', () => {
  const found = new Map([['index.html', hash('a')], ['novita/index.html', hash('f')], ['intruso.html', hash('d')]])
  assert.equal(compareFiles(MANIFEST.files, found), { changed: ['novita/index.html'], added: ['intruso.html'], missing: ['assets/stile.css'] })
  assert.equal(compareFiles(MANIFEST.files, MANIFEST.files), { changed: [], added: [], missing: [] })
})

test.run()
