import { spawn } from 'node:child_process'
import { appendFile, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openAccessLog } from '../../../lib/access-log/file/open-access-log.ts'
import { listLog, nameOf } from '../../../lib/access-log/file/log-files.ts'
import { DAY, event, NOON, verifyFolder } from './events.ts'
import { moduleOf } from '../../module-of.ts'

const test = suite<{ dir: string; said: string[] }>('the access log on a disk')
test.before.each(async (scene) => {
  scene.dir = join(await mkdtemp(join(tmpdir(), 'accessi-')), 'accessi')
  scene.said = []
})
test.after.each(({ dir }) => rm(join(dir, '..'), { recursive: true, force: true }))

type Options = Omit<Partial<Parameters<typeof openAccessLog>[0]>, 'dir'>
const opened = ({ dir, said }: { dir: string; said: string[] }, options: Options = {}) =>
  openAccessLog({ dir, days: 30, now: () => NOON, say: (name, data) => said.push(`${name} ${JSON.stringify(data)}`), ...options })
const pathsOf = (said: Awaited<ReturnType<typeof verifyFolder>>['said']) => said.map((line) => ('lost' in line ? `${line.lost} lost: ${line.because}` : line.path))
const numbered = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => event(from + i).path)

test('decisions of many requests at once are written in their order, in one chain, over several files', async (scene) => {
  const log = await opened(scene, { maxFileBytes: 20_000 })
  for (let n = 0; n < 500; n++) {
    log.remember(event(n))
    if (n % 37 === 0) await new Promise((resolve) => setTimeout(resolve, 1))
    if (n % 90 === 0) void log.flush()
  }
  await log.close()
  const { breaks, said, first, pastHead } = await verifyFolder(scene.dir)
  assert.equal([breaks, first, pastHead], [[], 1, 0])
  assert.equal(pathsOf(said), numbered(0, 500))
  assert.ok((await listLog(scene.dir)).files.length > 5)
  assert.equal(scene.said, [])
})

test('to remember waits for nothing: it is done before anything is written', async (scene) => {
  const log = await opened(scene)
  log.remember(event(0))
  assert.equal((await listLog(scene.dir)).files, [])
  await log.close()
  assert.equal((await listLog(scene.dir)).files, [{ day: '2026-11-23', part: 1 }])
})

test('a new day in Italy is a new file, and the chain goes on in it, also when the clock is set back', async (scene) => {
  const log = await opened(scene)
  for (const [n, at] of [NOON, Date.parse('2026-11-23T23:30:00Z'), NOON + DAY, NOON].entries()) log.remember(event(n, { at }))
  await log.close()
  assert.equal((await listLog(scene.dir)).files.map(nameOf), ['2026-11-23-0001.jsonl', '2026-11-24-0001.jsonl'])
  const { breaks, said } = await verifyFolder(scene.dir)
  assert.equal([breaks, pathsOf(said)], [[], numbered(0, 4)])
})

test('opened again it goes on with the same chain', async (scene) => {
  for (const start of [0, 3, 6]) {
    const log = await opened(scene)
    for (let n = start; n < start + 3; n++) log.remember(event(n))
    await log.close()
  }
  const { breaks, said, first } = await verifyFolder(scene.dir)
  assert.equal([breaks, first, pathsOf(said)], [[], 1, numbered(0, 9)])
  assert.equal(scene.said, [])
})

test('nobody but who runs the portal reads it', async (scene) => {
  const log = await opened(scene)
  log.remember(event(0))
  await log.close()
  assert.is((await stat(scene.dir)).mode & 0o777, 0o700)
  const names = await readdir(scene.dir)
  assert.is(names.length, 2)
  for (const name of names) assert.is((await stat(join(scene.dir, name))).mode & 0o777, 0o600, name)
})

test('a second portal on the same folder is refused with what to do, and may open it when the first has closed', async (scene) => {
  const log = await opened(scene)
  const problem = await opened(scene).then(() => null, (error: { code: string; remedy: string }) => error)
  assert.is(problem?.code, 'access-log-busy')
  assert.match(problem?.remedy ?? '', /DATA_DIR/)
  log.remember(event(0))
  await log.close()
  await (await opened(scene)).close()
  assert.equal((await verifyFolder(scene.dir)).breaks, [])
})

test('what is past its time is removed, and what is kept still verifies from its oldest line', async (scene) => {
  let now = NOON
  const log = await opened(scene, { now: () => now, days: 30 })
  for (let day = 0; day < 40; day++) {
    now = NOON + day * DAY
    for (let n = 0; n < 3; n++) log.remember(event(day * 3 + n, { at: now }))
    await log.prune()
  }
  const [oldest] = (await listLog(scene.dir)).files
  assert.is(oldest?.day, '2026-12-02')
  const kept = await verifyFolder(scene.dir)
  assert.equal([kept.breaks, kept.first, kept.lines], [[], 28, 93])
  // Whoever removes one more day is found out.
  await rm(join(scene.dir, nameOf(oldest ?? { day: '', part: 0 })))
  assert.equal((await verifyFolder(scene.dir)).breaks, [{ kind: 'removed-first', count: 3 }])
  // Nobody comes for months: nothing of them is left, and the chain goes on from where it was.
  now = NOON + 200 * DAY
  await log.prune()
  assert.equal((await listLog(scene.dir)).files, [])
  assert.equal((await verifyFolder(scene.dir)).breaks, [])
  log.remember(event(0, { at: now }))
  await log.close()
  const later = await verifyFolder(scene.dir)
  assert.equal([later.breaks, later.first], [[], 121])
  assert.ok(scene.said.every((said) => said.startsWith('access-log-pruned')), scene.said.join())
})

test('killed with -9 while it writes, it loses nothing that it said was on the disk, and the chain goes on', async (scene) => {
  let from = 0
  for (let round = 0; round < 5; round++) {
    const child = spawn(process.execPath, [...moduleOf('tests/lib/access-log/writing-process.ts'), scene.dir, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] })
    let written = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => (written += part))
    while (written === '') await new Promise((resolve) => setTimeout(resolve, 10))
    await new Promise((resolve) => setTimeout(resolve, 40 + round * 23))
    child.kill('SIGKILL')
    await new Promise((resolve) => child.on('close', resolve))
    const promised = Number(written.trim().split('\n').at(-1))
    const log = await opened(scene, { maxFileBytes: 40_000 })
    const { breaks, lines } = await verifyFolder(scene.dir)
    assert.equal(breaks, [])
    assert.ok(lines >= promised, `${lines} lines of ${promised}`)
    await log.close()
    from = lines
  }
  const { breaks, said } = await verifyFolder(scene.dir)
  assert.equal(breaks, [])
  assert.equal(pathsOf(said), numbered(0, from))
})

test('a last line that is torn is set aside and said, and the chain goes on from the last whole one', async (scene) => {
  const first = await opened(scene)
  for (let n = 0; n < 3; n++) first.remember(event(n))
  await first.close()
  const file = join(scene.dir, '2026-11-23-0001.jsonl')
  await appendFile(file, '{"ts":"2026-11-23T11:00')
  assert.equal((await verifyFolder(scene.dir)).breaks.map(({ kind }) => kind), ['torn'])
  const log = await opened(scene)
  log.remember(event(3))
  await log.close()
  assert.equal(scene.said, ['access-log-torn {"file":"2026-11-23-0001.jsonl","aside":"2026-11-23-0001.jsonl.1.strappo","bytes":23}'])
  assert.is(await readFile(`${file}.1.strappo`, 'utf8'), '{"ts":"2026-11-23T11:00')
  const { breaks, said } = await verifyFolder(scene.dir)
  assert.equal([breaks, pathsOf(said)], [[], numbered(0, 4)])
})

test('a log that was cut while nobody was looking is said at the next start, and stays broken for all to see', async (scene) => {
  const first = await opened(scene)
  for (let n = 0; n < 5; n++) first.remember(event(n))
  await first.close()
  const file = join(scene.dir, '2026-11-23-0001.jsonl')
  const lines = (await readFile(file, 'latin1')).split('\n').slice(0, 3)
  await truncate(file, lines.join('\n').length + 1)
  const log = await opened(scene)
  log.remember(event(5))
  await log.close()
  assert.equal(scene.said, ['access-log-broken {"expected":5,"found":3}'])
  assert.equal((await verifyFolder(scene.dir)).breaks.map((broken) => ('count' in broken ? `${broken.kind} ${broken.count}` : broken.kind)), ['removed 2'])
})

test('without its head, or with one nobody can read, it goes on and says so', async (scene) => {
  const first = await opened(scene)
  first.remember(event(0))
  await first.close()
  await writeFile(join(scene.dir, 'testa.json'), '{"last":')
  assert.equal((await verifyFolder(scene.dir)).breaks.map(({ kind }) => kind), ['no-head'])
  const log = await opened(scene)
  log.remember(event(1))
  await log.close()
  assert.equal(scene.said, ['access-log-no-head {"line":1}'])
  assert.equal(pathsOf((await verifyFolder(scene.dir)).said), numbered(0, 2))
})

test('a file that changes under its hands is left, and the lines go on in another', async (scene) => {
  const log = await opened(scene)
  log.remember(event(0))
  await log.flush()
  await appendFile(join(scene.dir, '2026-11-23-0001.jsonl'), 'di un altro\n')
  log.remember(event(1))
  await log.close()
  assert.equal((await listLog(scene.dir)).files.map(({ part }) => part), [1, 2])
  assert.equal((await verifyFolder(scene.dir)).breaks.map(({ kind }) => kind), ['unreadable'])
})

test('someone without a session who asks and asks does not fill the disk, and hides nobody who has one', async (scene) => {
  const log = await opened(scene, { limits: { waiting: 10_000, anonymousBytesADay: 40_000 } })
  const refused = { person: null, session: null, decision: 'denied', why: 'not-logged-in' } as const
  for (let n = 0; n < 1000; n++) log.remember(event(n, refused))
  log.remember(event(1000))
  for (let n = 0; n < 3; n++) log.remember(event(2000 + n, { ...refused, at: NOON + DAY }))
  await log.close()
  const { breaks, said } = await verifyFolder(scene.dir)
  assert.equal(breaks, [])
  const [left] = said.flatMap((line) => ('lost' in line ? [line] : []))
  assert.is(left?.because, 'limit')
  assert.is((left?.lost ?? 0) + said.length - 1, 1004, 'what is not written is counted')
  assert.ok(said.length < 130)
  assert.ok(said.some((line) => 'person' in line && line.person === 'sara-monti'))
  assert.is(said.filter((line) => line.ts.startsWith('2026-11-24')).length, 3, 'the next day begins anew')
})

test.run()
