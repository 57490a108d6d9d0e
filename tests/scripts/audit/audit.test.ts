import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { allowedSignerLine } from '../../../lib/history/signature/allowed-signers.ts'
import type { AuditReport } from '../../../lib/model/audit/audit-report.ts'
import { readOptions } from '../../../scripts/audit/read-options.ts'
import { progressBar } from '../../../scripts/audit/progress-bar.ts'
import { parseCsv } from '../../lib/history/audit/parse-csv.ts'
import { openOffice, PORTAL_KEY, STORIES } from '../verify/honest.ts'

const office = await openOffice()
const folder = await mkdtemp(join(tmpdir(), 'revisione-'))
test.after(async () => {
  await office.end()
  await rm(folder, { recursive: true, force: true })
})
const signers = join(folder, 'firme-ammesse')
await writeFile(signers, `${allowedSignerLine('portale@example.org', PORTAL_KEY)}\n`)
await STORIES.twoApprovals(office, 'scuola')
await STORIES.emergencySigned(office, 'ponte')

function audit(out: string, ...more: readonly string[]) {
  const args = ['--import', 'tsx', 'scripts/audit.ts', '--repository', office.dir, '--signers', signers, '--from', '2026-01-01', '--to', '2026-03-31', '--out', join(folder, out), ...more]
  return spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, CHROME: '/nowhere' } })
}
const jsonOf = async (out: string) => JSON.parse(await readFile(join(folder, out, 'registro.json'), 'utf8')) as AuditReport & { readonly schema: string; readonly count: number }

test('the register is written as page, table and data; where there is no browser it says how to print; exit code 2 says that there are exceptions', async () => {
  const { status, stderr, stdout } = audit('tutto')
  assert.is(status, 2, stderr)
  assert.equal((await readdir(join(folder, 'tutto'))).sort(), ['registro.css', 'registro.csv', 'registro.html', 'registro.json'])
  assert.match(stdout, /3 pubblicazioni, 2 eccezioni\.\n/)
  assert.match(stdout, /\[emergency-signed\]/)
  assert.match(stdout, /registro\.html e si stampa/)
  const { count, rows, schema } = await jsonOf('tutto')
  assert.equal([schema, count, rows.length], ['redazione-diffusa/registro/1', 3, 3])
  const table = parseCsv(await readFile(join(folder, 'tutto/registro.csv'), 'utf8'))
  assert.equal(table.slice(1).map(([commit]) => commit), rows.map(({ commit }) => commit))
  assert.ok(table.every((record) => record.length === table[0]?.length))
  assert.match(await readFile(join(folder, 'tutto/registro.html'), 'utf8'), /Il ponte è chiuso da stanotte\./)
})

test('without an exception the exit code is 0, and 1 says that it could not be made', async () => {
  const school = audit('solo', '--path', 'content/prato/istruzione/notizia/')
  assert.equal([school.status, (await jsonOf('solo')).rows.length], [0, 1], school.stdout)
  assert.is(audit('no', '--signers', join(folder, 'altrove')).status, 1)
})

test('what is not understood is refused in words before anything is read', () => {
  const refused = (...args: readonly string[]) => {
    try {
      readOptions(args, '.local')
      return 'ok'
    } catch (error) {
      return (error as { readonly code: string }).code
    }
  }
  const period = ['--from', '2026-01-01', '--to', '2026-12-31', '--out', 'x']
  assert.is(refused(...period), 'ok')
  assert.is(refused('--from', '2026-12-31', '--to', '2026-01-01', '--out', 'x'), 'audit-period')
  assert.is(refused('--from', '2026-01-01', '--to', '2026-12-31'), 'audit-period')
  assert.is(refused(...period, '--sample', '25'), 'audit-sample')
  assert.is(refused(...period, '--sample', '0', '--seed', '7'), 'audit-sample')
  assert.is(refused(...period, '--kind', 'altro'), 'audit-kind')
  assert.is(refused(...period, '--path', '/prato/'), 'audit-path')
  assert.is(refused(...period, '--dormant', '121'), 'audit-dormant')
  assert.is(refused(...period, '--altro'), 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
})

test('a long range says how far it is: over itself on a terminal, and in the end wherever', () => {
  const drawn = (isTTY: boolean) => {
    const written: string[] = []
    const show = progressBar({ isTTY, write: (text: string) => written.push(text) > 0 })
    for (let done = 1; done <= 1000; done += 1) show('rows', done, 1000)
    return written
  }
  assert.match(drawn(true).at(-1) ?? '', /^\r.*1000\/1000\n$/)
  assert.ok(drawn(false).length <= 2)
  assert.match(drawn(false).at(-1) ?? '', /█{20} 1000\/1000\n$/)
})

test.run()
