import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parseManifestHead } from '../../lib/history/manifest/manifest-head.ts'
import { parseManifest } from '../../lib/history/manifest/manifest.ts'
import { MANIFEST_OUT, SIGNATURE_OUT } from '../../lib/history/manifest/place.ts'
import { signingKey } from '../../lib/history/signature/signing-key.ts'
import { verify } from '../../lib/history/signature/verify.ts'
import { INTRANET, RULES, SITE } from '../lib/workflow/scene.ts'
import { moduleOf } from '../module-of.ts'

const home = mkdtempSync(join(tmpdir(), 'manifesto-'))
const content = join(home, 'content')
mkdirSync(content)
writeFileSync(join(content, 'siti.yml'), JSON.stringify({ siti: { prato: SITE, intranet: INTRANET } }))
writeFileSync(join(content, 'regole.yml'), RULES)
const [out, to] = [join(home, '_site'), join(home, 'manifesti')]
const run = (environment: Readonly<Record<string, string>> = {}) => spawnSync(process.execPath, [...moduleOf('scripts/manifest.ts'), '--out', out, '--content', content, '--to', to, '--today', '2026-11-28'], { encoding: 'utf8', env: { ...process.env, SIGNING_KEY_FILE: join(home, 'nessuna.key'), ...environment } })
const hash = (text: string) => createHash('sha256').update(text).digest('hex')

test('without a version of the content there is no manifest: it would say from nothing', () => {
  const { status, stderr } = run()
  assert.is(status, 1)
  assert.match(stderr, /non sono in un archivio git/)
})

test('a manifest names the version, the rules and every file of each site that was built', () => {
  const git = (...args: readonly string[]) => execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@ente.example', ...args], { cwd: home, encoding: 'utf8' }).trim()
  git('init', '--quiet')
  git('add', 'content')
  git('commit', '--quiet', '-m', 'primo')
  assert.match(run().stderr, /prima si fa «npm run build»/)
  mkdirSync(join(out, 'prato', 'novita'), { recursive: true })
  writeFileSync(join(out, 'prato', 'novita', 'index.html'), '<p>è</p>')
  writeFileSync(join(out, 'prato', 'index.html'), '')
  assert.is(run().status, 0)
  assert.equal(readdirSync(to), ['prato.json'], 'a site that was not built has none')
  const manifest = parseManifest(readFileSync(join(to, 'prato.json'), 'utf8'))
  if (!manifest) throw new Error('no manifest')
  assert.is(manifest.commit, git('rev-parse', 'HEAD'))
  assert.is(manifest.rules, hash(RULES))
  assert.is(manifest.day, '2026-11-28')
  assert.equal([...manifest.files], [['index.html', hash('')], ['novita/index.html', hash('<p>è</p>')]])
})

test('what is not signed is said not to be; with the key of the portal it is signed, and no key is made', () => {
  const signed = () => existsSync(join(out, 'prato', SIGNATURE_OUT))
  assert.match(run().stderr, /NON sono firmati/)
  assert.not.ok(signed())
  const seed = Buffer.alloc(32, 9)
  const { status, stderr } = run({ SIGNING_KEY: seed.toString('base64url') })
  assert.equal([status, stderr], [0, ''])
  assert.equal(verify(readFileSync(join(out, 'prato', MANIFEST_OUT)), readFileSync(join(out, 'prato', SIGNATURE_OUT), 'utf8'), 'file'), { good: true, key: signingKey(seed).blob.toString('base64') })
  mkdirSync(join(out, 'intranet', 'prato'), { recursive: true })
  writeFileSync(join(out, 'intranet', 'prato', 'ferie.html'), 'x')
  assert.is(run().status, 0)
  assert.not.ok(signed(), 'a signature of before does not stay beside another text')
  assert.not.ok(existsSync(join(home, 'nessuna.key')))
})

test('of the intranet the head alone is in the folder of the site, the whole beside', () => {
  assert.is(parseManifestHead(readFileSync(join(out, 'intranet', MANIFEST_OUT), 'utf8'))?.files, 1)
  assert.equal([...(parseManifest(readFileSync(join(to, 'intranet.json'), 'utf8'))?.files ?? [])], [['prato/ferie.html', hash('x')]])
})

test('content that is not what any version has gets no manifest', () => {
  writeFileSync(join(content, 'regole.yml'), `${RULES}# altro\n`)
  const { status, stderr } = run()
  assert.is(status, 1)
  assert.match(stderr, /modifiche che non sono in nessuna versione/)
})

test.after(() => rmSync(home, { recursive: true, force: true }))
test.run()
