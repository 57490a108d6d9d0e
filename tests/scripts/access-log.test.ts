import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { openAccessLog } from '../../lib/access-log/file/open-access-log.ts'
import { DAY, event, NOON } from '../lib/access-log/events.ts'
import { moduleOf } from '../module-of.ts'

const data = await mkdtemp(join(tmpdir(), 'registro-'))
const dir = join(data, 'accessi')
test.after(() => rm(data, { recursive: true, force: true }))

const log = await openAccessLog({ dir, days: 30, now: () => NOON, say: () => undefined })
for (const values of [
  {},
  { person: 'davide-riva', decision: 'denied', why: 'not-a-reader' },
  { person: null, session: null, path: '/intranet/prato-personale/documento/x/', rule: '/intranet/prato-personale/', decision: 'denied', why: 'not-logged-in', method: 'HEAD' },
  { at: NOON + 2 * DAY, person: 'giulia-neri' },
] as const) log.remember(event(0, values))
await log.close()

function command(...args: string[]): { code: number | null; table: string; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...moduleOf('scripts/access-log.ts'), ...args], { encoding: 'utf8', env: { ...process.env, DATA_DIR: data } })
  return { code: status, table: stdout, said: stderr }
}
const rowsOf = ({ table }: { table: string }) => table.trim().split('\n').slice(2)

test('it shows who read what, when in Italy, by which rule, and that the chain is whole', () => {
  const shown = command()
  assert.is(shown.code, 0)
  assert.is(rowsOf(shown).length, 4)
  assert.match(rowsOf(shown)[1] ?? '', /^2026-11-23 12:00:00 +davide-riva +negato +\/intranet\/prato\/documento\/prova-0\/ +\/intranet\/prato\/ +non è fra chi legge$/)
  assert.match(shown.said, /La catena è intera dalla riga 1 alla 4/)
})

test('it shows only what is asked for: a person, a folder, refusals, since a day', () => {
  assert.is(rowsOf(command('--person', 'giulia-neri')).length, 1)
  assert.is(rowsOf(command('--path', '/intranet/prato')).length, 3, 'a folder is not another one whose name goes on')
  assert.is(rowsOf(command('--path', '/intranet/PRATO-personale/')).length, 1)
  assert.is(rowsOf(command('--denied')).length, 2)
  assert.is(rowsOf(command('--since', '2026-11-24')).length, 1)
  assert.match(command('--since', 'ieri').said, /--since non ha un valore/)
  assert.is(command('--since', 'ieri').code, 1)
})

test('it gives a table for a spreadsheet', () => {
  const lines = command('--csv', '--denied').table.trim().split('\n')
  assert.is(lines[0], '"quando (ora italiana)","chi","esito","indirizzo","regola","perché"')
  assert.is(lines[2], '"2026-11-23 12:00:00","—","negato","/intranet/prato-personale/documento/x/ (HEAD)","/intranet/prato-personale/","non era entrato"')
})

test('a hash noted elsewhere finds a log that was written anew from beginning to end', async () => {
  const [, noted = ''] = /: (4:[0-9a-f]{64})/.exec(command().said) ?? []
  assert.is(command('--noted', noted).code, 0)
  const other = await mkdtemp(join(tmpdir(), 'registro-'))
  const forged = await openAccessLog({ dir: other, days: 30, now: () => NOON, say: () => undefined })
  for (let n = 0; n < 4; n++) forged.remember(event(n))
  await forged.close()
  assert.is(command('--dir', other).code, 0)
  assert.is(command('--dir', other, '--noted', noted).code, 1)
  await rm(other, { recursive: true, force: true })
})

test('a broken chain is said, with its place, and the command fails', async () => {
  const file = join(dir, '2026-11-23-0001.jsonl')
  await writeFile(file, (await readFile(file, 'utf8')).replace('davide-riva', 'nora-colli'))
  const shown = command()
  assert.is(shown.code, 1)
  assert.match(shown.said, /✘ 2026-11-23-0001\.jsonl, riga 3: non segue dalla riga prima/)
  assert.match(shown.said, /La catena è rotta/)
  assert.is(rowsOf(shown).length, 4, 'what can be read is shown all the same')
})

test.run()
