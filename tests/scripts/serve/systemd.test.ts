import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { systemd } from '../../../scripts/serve/systemd.ts'

const folder = await mkdtemp(join(tmpdir(), 'systemd-'))
const told = join(folder, 'detto')
const path = process.env.PATH
// Stands for the program of systemd: what it is called with is what is told.
await writeFile(join(folder, 'systemd-notify'), `#!/bin/sh\necho "$*" >> ${told}\n`)
await chmod(join(folder, 'systemd-notify'), 0o755)
process.env.PATH = `${folder}:${path ?? ''}`
test.after(() => rm(folder, { recursive: true, force: true }))
const lines = async () => (await readFile(told, 'utf8').catch(() => '')).split('\n').filter(Boolean)
const until = async (count: number) => {
  for (const deadline = Date.now() + 10_000; (await lines()).length < count && Date.now() < deadline; ) await sleep(20)
  return lines()
}
const failures: string[] = []
const manager = (environment: Readonly<Record<string, string>>) => systemd(environment, 42, (code) => failures.push(code))

test('where no manager listens nothing is said', async () => {
  const silent = manager({ WATCHDOG_USEC: '1000' })
  silent.ready()
  silent.keepAlive()()
  silent.stopping()
  await sleep(100)
  assert.equal(await lines(), [])
})

test('the manager hears that we are ready, that we live, and that we stop', async () => {
  const { ready, keepAlive, stopping } = manager({ NOTIFY_SOCKET: '/run/x', WATCHDOG_USEC: '200000', WATCHDOG_PID: '42' })
  ready()
  assert.equal(await until(1), ['READY=1'])
  const end = keepAlive()
  assert.ok((await until(3)).slice(1).every((line) => line === 'WATCHDOG=1'))
  end()
  await sleep(300)
  const before = (await lines()).length
  stopping()
  assert.is((await until(before + 1)).at(-1), 'STOPPING=1')
})

test('where another process of the service is watched, or nobody, no sign of life is sent', async () => {
  const before = (await lines()).length
  const ends = [{ WATCHDOG_USEC: '1000', WATCHDOG_PID: '43' }, { WATCHDOG_USEC: 'presto' }, {}].map((more) => manager({ NOTIFY_SOCKET: '/run/x', ...more }).keepAlive())
  await sleep(150)
  for (const end of ends) end()
  assert.is((await lines()).length, before)
})

test('a program that is missing is said once, and stops nothing', async () => {
  process.env.PATH = join(folder, 'niente')
  const { ready, stopping } = manager({ NOTIFY_SOCKET: '/run/x' })
  ready()
  stopping()
  await sleep(200)
  process.env.PATH = path
  assert.equal(failures, ['ENOENT'])
})

test.run()
