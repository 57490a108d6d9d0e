import { execFileSync, spawnSync } from 'node:child_process'
import { createCipheriv } from 'node:crypto'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { initRepository } from '../../../../lib/forge/embedded/init-repository.ts'
import { openEmbeddedForge } from '../../../../lib/forge/embedded/open-embedded-forge.ts'
import { mario, portale } from '../people.ts'
import { refusal } from '../refusal.ts'

const test = suite('a disk with no room left')

/** Bytes that cannot be compressed, the same for the same number of them. */
const noise = (bytes: number) => new Uint8Array(createCipheriv('aes-128-ctr', Buffer.alloc(16, bytes), Buffer.alloc(16)).update(Buffer.alloc(bytes)))

async function story(dir: string): Promise<void> {
  await initRepository(dir)
  const forge = await openEmbeddedForge({ dir, committer: portale })
  await forge.seed([{ author: mario, at: 0, message: 'm', changes: [{ path: 'a.md', content: noise(1000) }] }])
  const base = await forge.head()
  const save = (name: string, bytes: number) =>
    forge.propose({ branch: `cms/prova/${name}`, title: name, kind: 'new', author: mario, message: 'm', base, changes: [{ path: `${name}.bin`, content: noise(bytes) }] })

  const first = await save('piccolo', 1000)
  const problem = await refusal(save('enorme', 4_000_000))
  assert.is(problem.code, 'disk-full')
  assert.is(problem.status, 507)

  // Less and less room, until not even the smallest save fits: each is whole or is not there.
  const saved = [first]
  let refused = 0
  for (let size = 400_000; size > 100; size = Math.floor(size * 0.8)) {
    const name = `n${size}`
    await save(name, size).then((proposal) => saved.unshift(proposal), (error: { code: string }) => (refused += error.code === 'disk-full' ? 1 : NaN))
  }
  assert.ok(refused > 0, 'the disk did fill up')
  assert.equal(await forge.proposals(), saved)
  assert.equal(await forge.read(first.tip, 'piccolo.bin'), noise(1000))
  assert.is((await forge.lastCommits()).size, 1)
  const left = execFileSync('find', [dir, '-name', 'tmp_obj_*', '-o', '-name', '*.lock', '-o', '-name', 'transaction.json'], { encoding: 'utf8' })
  assert.is(left, '', 'a refused save leaves no half files')
  const fresh = await openEmbeddedForge({ dir, committer: portale })
  assert.equal(await fresh.proposals(), saved)
}

const inside = process.env.REDAZIONE_FULL_DISK
const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0

if (inside) test('is told in plain words, loses nothing that was saved, and goes on reading', () => story(inside))
else if (canMount)
  test('is told in plain words, loses nothing that was saved, and goes on reading', async () => {
    const room = await fs.mkdtemp(path.join(os.tmpdir(), 'redazione-pieno-'))
    // A real file system of three megabytes, seen only by this child process.
    const script = `mount -t tmpfs -o size=3m tmpfs "$1" && exec "$2" --import tsx "$3"`
    const child = spawnSync('unshare', ['-rm', 'sh', '-c', script, 'sh', room, process.execPath, import.meta.filename], { env: { ...process.env, REDAZIONE_FULL_DISK: path.join(room, 'contenuti.git') }, encoding: 'utf8' })
    await fs.rm(room, { recursive: true })
    assert.is(child.status, 0, child.stdout + child.stderr)
  })
else test.skip('is told in plain words (skipped: no right to mount a small file system here)')

test.run()
