import fs from 'node:fs/promises'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { EmbeddedForge } from '../../../../lib/forge/embedded/open-embedded-forge.ts'
import { openEmbeddedForge } from '../../../../lib/forge/embedded/open-embedded-forge.ts'
import { nativeHistory } from '../../../../lib/forge/embedded/history/native-history.ts'
import { walkHistory } from '../../../../lib/forge/git/history/walk-history.ts'
import { DiskObjects } from '../../../../lib/forge/embedded/objects/disk-objects.ts'
import { ObjectStore } from '../../../../lib/forge/git/objects/object-store.ts'
import { mario, portale } from '../people.ts'
import { nativeGit, type Scratch, scratch, withGit } from './scratch.ts'

const test = suite('the history of what was published')

const put = (name: string, text: string) => ({ path: name, content: new TextEncoder().encode(text) })

async function twelveMonths(): Promise<Scratch> {
  return scratch(Array.from({ length: 12 }, (_, month) => ({ changes: [put(`mese-${month}.md`, 'x'), put(`trimestre/${Math.floor(month / 3)}.md`, String(month)), put('sempre.md', String(month))] })))
}

async function story(forge: EmbeddedForge): Promise<unknown> {
  const last = [...(await forge.lastCommits())].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { oid }]) => [name, oid])
  return [last, await forge.history('sempre.md'), await forge.history('trimestre/2.md'), await forge.history('mese-11.md')]
}

/** Branches, merges by hand in both directions, a file that becomes a folder and back, a mode, a link, names that are not UTF-8. */
const strange = `
commit refs/heads/main
mark :1
committer Zoè <zoe@example.it> 1700000000 +0100
data 6
primo

M 100644 inline a.md
data 2
a

M 100644 inline "caff\\303\\250/\\350.md"
data 2
b

M 120000 inline link
data 4
a.md
commit refs/heads/lato
mark :2
committer Zoè <zoe@example.it> 1700000000 +0100
data 5
lato

from :1
M 100755 inline a.md
data 2
a

commit refs/heads/main
mark :3
committer Zoè <zoe@example.it> 1700000000 +0100
data 0
from :1
D a.md
M 100644 inline a.md/dentro.md
data 2
c

commit refs/heads/main
mark :4
committer Zoè <zoe@example.it> 1700000001 +0100
data 8
unione

from :3
merge :2
M 100644 inline 4b825dc642cb6eb9a060e54bf8d69288fbee4904
data 2
d

commit refs/heads/main
committer Zoè <zoe@example.it> 1700000001 +0100
data 6
vuoto

from :4
commit refs/heads/main
committer Zoè <zoe@example.it> 1700000002 +0100
data 6
fine

D a.md
M 100644 inline a.md
data 2
e

M 100644 inline link
data 2
f

`

withGit(test, 'native git and our own walk tell the same history, however strange', async () => {
  const repository = await scratch()
  nativeGit(repository.dir, ['fast-import', '--quiet'], strange.trimStart())
  const head = await repository.forge.head()
  const objects = new ObjectStore(new DiskObjects(repository.dir))
  const walked = await walkHistory(objects, head, null, () => undefined)
  assert.equal(walked, await nativeHistory(repository.dir, head))
  assert.equal(walked.map(({ paths }) => paths.length), [3, 2, 1, 0, 3])
  await objects.close()
  await repository.dispose()
})

test('the history is the same where there is no git on the PATH', async () => {
  const repository = await twelveMonths()
  const known = await story(repository.forge)
  await fs.rm(path.join(repository.dir, 'redazione/history.ndjson'))
  const { PATH } = process.env
  process.env.PATH = '/nonexistent'
  try {
    let walked = 0
    const other = await openEmbeddedForge({ dir: repository.dir, committer: portale, onProgress: (commits) => (walked = commits) })
    assert.equal(await story(other), known)
    assert.is(walked, 12)
    await other.shutDown()
  } finally {
    process.env.PATH = PATH
  }
  await repository.dispose()
})

test('a restart reads only what was published since', async () => {
  const repository = await twelveMonths()
  await story(repository.forge)
  await repository.forge.seed([{ author: mario, at: 1, message: 'tredici', changes: [put('sempre.md', '13')] }])
  let walked = 0
  const other = await openEmbeddedForge({ dir: repository.dir, committer: portale, onProgress: (commits) => (walked = commits) })
  assert.is((await other.history('sempre.md')).length, 13)
  assert.is(walked, 1)
  await other.shutDown()
  await repository.dispose()
})

test('a file of the history that a crash tore is mended by itself', async () => {
  const repository = await twelveMonths()
  const known = await story(repository.forge)
  const file = path.join(repository.dir, 'redazione/history.ndjson')
  const whole = await fs.readFile(file, 'utf8')
  const rows = whole.split('\n')
  for (const torn of [whole.slice(0, -300), `${rows.slice(0, 3).join('\n')}\n${rows.slice(5).join('\n')}`, whole + whole, '', '\0\0', '[]\nnull\n{"commit":{}}\n']) {
    await fs.writeFile(file, torn)
    assert.equal(await story(await repository.reopen()), known)
    assert.equal(await story(await repository.reopen()), known)
  }
  await repository.dispose()
})

test('a published line that was turned back by hand is followed', async () => {
  const repository = await twelveMonths()
  await story(repository.forge)
  const third = (await repository.forge.history('mese-2.md'))[0]?.oid ?? ''
  await fs.writeFile(path.join(repository.dir, 'refs/heads/main'), `${third}\n`)
  assert.is((await repository.forge.history('sempre.md')).length, 3)
  assert.is((await repository.forge.lastCommits()).size, 5)
  assert.equal(await story(await repository.reopen()), await story(repository.forge))
  await repository.dispose()
})

test.run()
