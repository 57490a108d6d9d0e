import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { encodeHeads, parseHeads } from '../../scripts/audit-head/heads.ts'
import { rewrittenSince } from '../../scripts/audit-head/rewritten.ts'
import { moduleOf } from '../module-of.ts'

const folder = mkdtempSync(join(tmpdir(), 'impronte-'))
const git = (...args: readonly string[]) => execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@ente.example', ...args], { cwd: folder, encoding: 'utf8' }).trim()
git('init', '--quiet', '--initial-branch=main')
const tree = git('write-tree')
const commit = (message: string, ...parents: readonly string[]) => git('commit-tree', tree, '-m', message, ...parents.flatMap((parent) => ['-p', parent]))
const [first, record] = [commit('primo'), commit('registro')]
const second = commit('secondo', first)
const night = (main: string, records: string | null) => ({ day: '2026-11-28', main, records })

test('a line that grew is the same line, and so are records that came since', async () => {
  assert.equal(await rewrittenSince(folder, night(first, null), night(second, record)), [])
})

test('a commit that was taken away is seen, of what is online and of the records', async () => {
  assert.equal(await rewrittenSince(folder, night(second, record), night(first, commit('altro registro'))), ['main', 'records'])
  assert.equal(await rewrittenSince(folder, night(first, record), night(second, null)), ['records'])
  assert.equal(await rewrittenSince(folder, night('0'.repeat(39) + '1', null), night(second, null)), ['main'], 'also when the commit is nowhere any more')
})

test('the command writes a night down, says that all is well, and after a rewrite says it every night until somebody looks', () => {
  const [state, summary] = [join(folder, 'stato.json'), join(folder, 'riassunto.md')]
  const run = (main: string) => {
    git('update-ref', 'refs/heads/main', main)
    return spawnSync(process.execPath, [...moduleOf('scripts/audit-head.ts'), '--repository', folder, '--state', state, '--summary', summary], { encoding: 'utf8' })
  }
  assert.is(run(second).status, 0)
  assert.match(readFileSync(summary, 'utf8'), new RegExp(`in linea \`${second}\`, registri \`nessuno\`\\.\nÈ la prima`))
  for (const _night of [1, 2]) {
    const { status, stdout } = run(first)
    assert.is(status, 1)
    assert.match(stdout, new RegExp(`La storia è stata riscritta\\.\\*\\* Il .* i contenuti in linea erano \`${second}\``))
  }
  assert.is(parseHeads(readFileSync(state, 'utf8'))?.length, 1)
})

test('a state that cannot be read is said, and is never taken for a clean slate in silence', () => {
  assert.is(parseHeads('{"version":1,"nights":[{"day":"ieri"}]}'), null)
  assert.equal(parseHeads(encodeHeads([night(first, record)])), [night(first, record)])
  const state = join(folder, 'rotto.json')
  writeFileSync(state, '{')
  const { stdout } = spawnSync(process.execPath, [...moduleOf('scripts/audit-head.ts'), '--repository', folder, '--state', state], { encoding: 'utf8' })
  assert.match(stdout, /Il file delle notti di prima non si legge/)
})

test.after(() => rmSync(folder, { recursive: true, force: true }))
test.run()
