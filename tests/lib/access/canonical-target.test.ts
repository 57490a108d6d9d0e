import * as fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { canonicalTarget } from '../../../lib/access/canonical-target.ts'

test('an address written as ours are is split into path and query', () => {
  assert.equal(canonicalTarget('/'), { path: '/', query: '' })
  assert.equal(canonicalTarget('/prato/servizi/?q=nido&pagina=2'), { path: '/prato/servizi/', query: 'q=nido&pagina=2' })
  assert.equal(canonicalTarget('/prato/assets/sito.1a2b.css')?.path, '/prato/assets/sito.1a2b.css')
})

test('of the folders with a dot few files have an address: whom to tell of a weakness (RFC 9116)', () => {
  assert.equal(canonicalTarget('/.well-known/security.txt'), { path: '/.well-known/security.txt', query: '' })
  assert.equal(canonicalTarget('/prato/.well-known/security.txt?x=1'), { path: '/prato/.well-known/security.txt', query: 'x=1' })
})

test('and the manifest of a site with its signature, for who holds the site to it', () => {
  for (const path of ['/.well-known/redazione.json', '/prato/.well-known/redazione.json', '/intranet/.well-known/redazione.json.sig']) assert.equal(canonicalTarget(path), { path, query: '' })
})

for (const target of [
  '', 'prato', '//prato', '/prato//urp', '/prato/../intranet', '/prato/./a', '/prato/%2e%2e/intranet', '/prato/%61', '/prato\\a', '/prato/a;b', '/prato/a#b',
  '/prato/.git/config', '/.well-known/', '/.well-known', '/.well-known/security.txt/', '/.well-known/security.txt/a', '/.well-known/security.txt.bak', '/.well-known/security', '/.well-known/acme-challenge/x',
  '/prato/.well-known/redazione', '/prato/.well-known/redazione.json/', '/prato/.well-known/redazione.json.bak', '/prato/.well-known/redazione.json.sig/x', '/prato/.well-known/redazione.jsonx', '/prato/.well-known/redazioneXjson', '/prato/.well-known/Redazione.json', '/prato/.well-known/redazione.sig', '/prato/.well-known/redazione.json.new', '/prato/.well-known/redazione.json/../../intranet/',
  '/.well-known/../intranet/', '/.well-known/security.txt/../../intranet/', '/.WELL-KNOWN/security.txt', '/.well-known//security.txt', '/.well-known/%73ecurity.txt', '/prato/.well-known/.git/security.txt', '/.well-known/.well-known/security.txt', '//.well-known/security.txt', '/prato/x.well-known/.security.txt', '/prato/a b', '/prato/à', '/prato/\u0000', 'http://altro.example/', '*', `/${'a'.repeat(5000)}`,
]) {
  test(`${JSON.stringify(target.slice(0, 40))} is refused, not repaired`, () => assert.is(canonicalTarget(target), null))
}

test('no accepted path has an empty, hidden or climbing segment', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('/', '.', '..', 'a', '%2e', '\\', '?', '#', ';', ' ', '-', '/.well-known/', 'security.txt', 'redazione.json', '.sig')), (parts) => {
      const canonical = canonicalTarget(`/${parts.join('')}`)
      if (canonical) assert.not.match(canonical.path.replace(/\/\.well-known\/(security\.txt|redazione\.json(\.sig)?)$/, ''), /\/\/|\/\.|[%\\;# ]/)
    }),
    { numRuns: 5000 },
  )
})

test.run()
