import fs from 'node:fs/promises'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { applyDelta } from '../../../../lib/forge/embedded/objects/delta.ts'
import { DiskObjects } from '../../../../lib/forge/embedded/objects/disk-objects.ts'
import { ObjectStore } from '../../../../lib/forge/git/objects/object-store.ts'
import { Packs } from '../../../../lib/forge/embedded/objects/packs.ts'
import { nativeGit, type Scratch, scratch, withGit } from './scratch.ts'

const test = suite('packed objects')

const put = (name: string, text: string) => ({ path: name, content: new TextEncoder().encode(text) })
const long = (version: number) => Array.from({ length: 400 }, (_, line) => `riga ${line} ${line % 40 === version % 40 ? `cambiata ${version}` : ''}`).join('\n')

/** Sixty versions of a long page: one object and a chain of differences. */
async function versions(): Promise<Scratch> {
  return scratch(Array.from({ length: 60 }, (_, version) => ({ changes: [put('pagina.md', long(version)), put(`n${version}/x.md`, `${version}`)] })))
}

async function expectAsNative(repository: Scratch): Promise<void> {
  const objects = new Packs(path.join(repository.dir, 'objects'))
  await objects.refresh()
  const all = repository.git('cat-file', '--batch-all-objects', '--batch-check').split('\n')
  for (const line of all) {
    const [oid = '', type, size] = line.split(' ')
    const object = await objects.read(oid)
    assert.equal([object?.type, object?.data.length, await objects.size(oid)], [type, Number(size), Number(size)], oid)
    if (type === 'blob') assert.is(nativeGit(repository.dir, ['hash-object', '--stdin'], Buffer.from(object?.data ?? []).toString()), oid)
  }
  assert.ok(all.length > 240)
  await objects.close()
}

withGit(test, 'every object of a pack of long delta chains is read as native git reads it', async () => {
  const repository = await versions()
  repository.git('repack', '-adfq', '--depth=50', '--window=60')
  repository.git('prune-packed')
  await expectAsNative(repository)
  await repository.dispose()
})

withGit(test, 'also when the deltas name their bases, and the offsets are of eight bytes', async () => {
  const repository = await versions()
  const folder = path.join(repository.dir, 'objects/pack')
  const names = nativeGit(repository.dir, ['pack-objects', '--all', '--no-reuse-delta', '--depth=50', '--window=60', path.join(folder, 'pack')], '')
  const pack = path.join(folder, `pack-${names}`)
  nativeGit(repository.dir, ['-c', 'core.bigFileThreshold=1', 'index-pack', '--index-version=2,0x40', `${pack}.pack`, '-o', `${pack}.idx.nuovo`])
  await fs.rename(`${pack}.idx.nuovo`, `${pack}.idx`)
  await expectAsNative(repository)
  await repository.dispose()
})

withGit(test, 'an object that moves from its own file into a pack is found all the same', async () => {
  const repository = await versions()
  const head = await repository.forge.head()
  const objects = new ObjectStore(new DiskObjects(repository.dir))
  await objects.commit(head)
  repository.git('gc', '--quiet')
  assert.is((await objects.tree((await objects.commit(head)).tree)).size, 61)
  await objects.close()
  await repository.dispose()
})

test('a delta that lies about itself is refused', () => {
  const base = Buffer.from('abc')
  assert.is(applyDelta(base, Buffer.from([3, 4, 0x91, 1, 2, 2, 100, 101])).toString(), 'bcde')
  for (const bad of [[9, 1, 1, 65], [3, 2, 1, 65], [3, 1, 0], [3, 1, 0x91], [3]]) assert.throws(() => applyDelta(base, Buffer.from(bad)), RangeError)
})

test.run()
