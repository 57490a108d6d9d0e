import { createHash } from 'node:crypto'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { encodeManifestHead, headOf, parseManifestHead } from '../../../../lib/history/manifest/manifest-head.ts'
import { encodeManifest, parseManifest } from '../../../../lib/history/manifest/manifest.ts'

const MANIFEST = {
  site: 'intranet',
  commit: 'a'.repeat(40),
  rules: 'b'.repeat(64),
  software: { version: '0.1.0', commit: 'c'.repeat(40) },
  day: '2026-11-28',
  files: new Map([['prato/ferie/index.html', 'd'.repeat(64)], ['index.html', 'e'.repeat(64)]]),
}
const head = await headOf(MANIFEST)
const text = encodeManifestHead(head)

test('the head of a manifest says how many files there are and the hash of the whole, and names none', () => {
  assert.is(head.files, 2)
  assert.is(head.manifest, createHash('sha256').update(encodeManifest(MANIFEST)).digest('hex'))
  assert.not.match(text, /ferie|index\.html|d{64}/)
  assert.equal(parseManifestHead(text), head)
})

test('the head of another manifest is another', async () => {
  const other = await headOf({ ...MANIFEST, files: new Map([...MANIFEST.files, ['index.html', 'f'.repeat(64)]]) })
  assert.is(other.files, head.files)
  assert.is.not(other.manifest, head.manifest)
})

test('neither is taken for the other, nor a head in other bytes or with more in it for a head', () => {
  assert.is(parseManifestHead(encodeManifest(MANIFEST)), null)
  assert.is(parseManifest(text), null)
  const { files, ...others } = JSON.parse(text) as { files: number }
  for (const broken of ['', '{', text.slice(0, -1), text.replace(/\n/g, ''), JSON.stringify(others), text.replace('"files": 2', '"files": -1'), text.replace('"files": 2', '"files": 2.5'), text.replace('"files"', '"altro": 1, "files"'), text.replace('a'.repeat(40), 'HEAD')]) {
    assert.is(parseManifestHead(broken), null, broken.slice(0, 60))
  }
  assert.is(files, 2)
})

test.run()
