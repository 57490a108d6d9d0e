import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parseManifest } from '../../lib/history/manifest/manifest.ts'
import { INTRANET, RULES, SITE } from '../lib/workflow/scene.ts'
import { moduleOf } from '../module-of.ts'

const home = mkdtempSync(join(tmpdir(), 'manifesto-'))
const content = join(home, 'content')
mkdirSync(content)
writeFileSync(join(content, 'siti.yml'), JSON.stringify({ siti: { prato: SITE, intranet: INTRANET } }))
writeFileSync(join(content, 'regole.yml'), RULES)
const [out, to] = [join(home, '_site'), join(home, 'manifesti')]
const run = () => spawnSync(process.execPath, [...moduleOf('scripts/manifest.ts'), '--out', out, '--content', content, '--to', to, '--today', '2026-11-28'], { encoding: 'utf8' })
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

test.after(() => rmSync(home, { recursive: true, force: true }))
test.run()
