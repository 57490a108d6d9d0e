import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs/promises'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { LockFiles } from '../../../../lib/forge/embedded/refs/lock-file.ts'
import { takeWriterLock, writerAddress } from '../../../../lib/forge/embedded/writer/writer-lock.ts'
import { mario } from '../people.ts'
import { refusal } from '../refusal.ts'
import { scratch, withGit } from './scratch.ts'

const test = suite('locks')

const content = new TextEncoder().encode('b\n')

/** Another process that holds a name until it is killed. */
async function holder(address: string) {
  const child = spawn(process.execPath, ['-e', `require('net').createServer().listen(${JSON.stringify(address)}, () => process.stdout.write('held'))`], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}

test('the writer lock is free again the moment its holder is killed with -9', async () => {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'redazione-lock-'))
  for (const address of [await writerAddress(folder), path.join(folder, 'writer.sock')]) {
    const child = await holder(address)
    assert.is((await refusal(takeWriterLock(address, 50))).code, 'repository-busy')
    const taken = takeWriterLock(address, 10_000)
    child.kill('SIGKILL')
    await (await taken)()
    await (await takeWriterLock(address, 50))()
  }
  await fs.rm(folder, { recursive: true })
})

test('every path to a repository leads to the same writer lock, and another repository has its own', async () => {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'redazione-lock-'))
  await fs.mkdir(path.join(folder, 'a'))
  await fs.symlink('a', path.join(folder, 'b'))
  assert.is(await writerAddress(path.join(folder, 'b')), await writerAddress(path.join(folder, 'a/../a')))
  assert.is.not(await writerAddress(folder), await writerAddress(path.join(folder, 'a')))
  await fs.rm(folder, { recursive: true })
})

test('who waits for the writer lock waits only until it is let go', async () => {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'redazione-lock-'))
  const address = await writerAddress(folder)
  const order: string[] = []
  const first = await takeWriterLock(address, 50)
  const waiting = takeWriterLock(address, 5_000).then((release) => {
    order.push('taken')
    return release()
  })
  await new Promise((resolve) => setTimeout(resolve, 60))
  order.push('let go')
  await first()
  await waiting
  assert.equal(order, ['let go', 'taken'])
  assert.is(await new Promise((resolve) => net.connect(address).once('error', () => resolve('nobody'))), 'nobody')
  await fs.rm(folder, { recursive: true })
})

test('a lock that our own dead process left is removed, one of a native git is not', async () => {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'redazione-lock-'))
  const [ours, theirs] = ['refs/heads/nostro', 'refs/heads/loro'].map((ref) => path.join(folder, ref)) as [string, string]
  await fs.mkdir(path.join(folder, 'segni'))
  const locks = new LockFiles(folder, path.join(folder, 'segni'))
  await locks.take(ours)
  await fs.writeFile(`${theirs}.lock`, '')
  await new LockFiles(folder, path.join(folder, 'segni')).clear()
  assert.equal(await fs.readdir(path.join(folder, 'refs/heads')), ['loro.lock'])
  assert.equal(await fs.readdir(path.join(folder, 'segni')), [])
  await fs.rm(folder, { recursive: true })
})

test('while a native git holds a ref a save waits, then says that the archive is busy, and nothing is half done', async () => {
  const repository = await scratch([{ changes: [{ path: 'a.md', content }] }])
  const { dir, forge } = repository
  const lock = path.join(dir, 'refs/meta/proposals.lock')
  await fs.mkdir(path.dirname(lock), { recursive: true })
  await fs.writeFile(lock, '')
  const save = async () => forge.propose({ branch: 'cms/prova/a', title: 't', kind: 'new', author: mario, message: 'm', base: await forge.head(), changes: [{ path: 'b.md', content }] })
  const problem = await refusal(save())
  assert.is(problem.code, 'repository-busy')
  assert.is(problem.data.waitingFor, lock)
  assert.equal(await forge.proposals(), [])
  await fs.rm(lock)
  assert.is((await save()).number, 1)
  await repository.dispose()
})

withGit(test, 'native git waits for our lock in the same way', async () => {
  const repository = await scratch([{ changes: [{ path: 'a.md', content }] }])
  const locks = new LockFiles(repository.dir, path.join(repository.dir, 'redazione/locks'))
  const lock = await locks.take(path.join(repository.dir, 'refs/heads/main'))
  assert.throws(() => repository.git('-c', 'core.filesRefLockTimeout=0', 'update-ref', 'refs/heads/main', 'main'), /Unable to create .*main\.lock/)
  await lock.release()
  repository.git('update-ref', 'refs/heads/main', 'main')
  await repository.dispose()
})

test.run()
