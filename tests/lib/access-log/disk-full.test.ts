import { spawnSync } from 'node:child_process'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openAccessLog } from '../../../lib/access-log/file/open-access-log.ts'
import { event, NOON, verifyFolder } from './events.ts'

const test = suite('the access log on a disk with no room left')

async function story(room: string): Promise<void> {
  const said: string[] = []
  const dir = path.join(room, 'accessi')
  const ballast = path.join(room, 'zavorra')
  const log = await openAccessLog({ dir, days: 30, now: () => NOON, say: (name) => said.push(name), limits: { waiting: 50, anonymousBytesADay: 1e9 } })
  let n = 0
  const remember = async (count: number) => {
    for (let i = 0; i < count; i++) log.remember(event(n++))
    await log.flush()
  }
  await remember(10)
  assert.equal(said, [])

  await fs.writeFile(ballast, Buffer.alloc(8_000_000)).catch((error: { code: string }) => assert.is(error.code, 'ENOSPC'))
  for (let round = 0; round < 6; round++) await remember(20)
  assert.equal(said, ['access-log-stopped'], 'it is said once')
  // What is on the disk is whole, as far as it goes.
  assert.equal((await verifyFolder(dir)).breaks, [])

  await fs.rm(ballast)
  await remember(1)
  assert.equal(said, ['access-log-stopped', 'access-log-resumed'])
  await remember(1)
  await log.close()
  const { breaks, said: lines } = await verifyFolder(dir)
  assert.equal(breaks, [])
  const lost = lines.flatMap((line) => ('lost' in line ? [line] : []))
  assert.equal(lost.map(({ because }) => because), ['disk'])
  assert.is(lines.length - 1 + (lost[0]?.lost ?? 0), n, 'what is not written is counted')
  assert.ok((lost[0]?.lost ?? 0) > 0)
}

const inside = process.env.REDAZIONE_FULL_LOG
const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0
const title = 'stops nobody, is said once, and counts what it could not write down'

if (inside) test(title, () => story(inside))
else if (canMount)
  test(title, async () => {
    const room = await fs.mkdtemp(path.join(os.tmpdir(), 'accessi-pieno-'))
    // A real file system of two megabytes, seen only by this child process.
    const script = `mount -t tmpfs -o size=2m tmpfs "$1" && exec "$2" --import tsx "$3"`
    const child = spawnSync('unshare', ['-rm', 'sh', '-c', script, 'sh', room, process.execPath, import.meta.filename], { env: { ...process.env, REDAZIONE_FULL_LOG: room }, encoding: 'utf8' })
    await fs.rm(room, { recursive: true })
    assert.is(child.status, 0, child.stdout + child.stderr)
  })
else test.skip(`${title} (skipped: no right to mount a small file system here)`)

test.run()
