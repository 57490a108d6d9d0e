import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parseRules } from '../../../lib/access/parse.ts'
import { writeNewFolder } from '../../../scripts/first-content/write-new-folder.ts'
import { readContent } from '../../../scripts/seed/read-content.ts'
import { emptyContent } from '../../../scripts/serve/empty-content.ts'

const folder = await mkdtemp(join(tmpdir(), 'primi-contenuti-'))
test.after(() => rm(folder, { recursive: true, force: true }))
const files = emptyContent([{ id: 'anna-verdi', firstName: 'Anna', lastName: 'Verdi', email: 'anna.verdi@ente.example' }, { id: 'bruno-neri', firstName: 'Bruno', lastName: 'Neri', email: 'bruno.neri@ente.example' }], '2026-11-28')

test('first content is a folder that the portal’s user reads and that begins a repository', async () => {
  await writeNewFolder(join(folder, 'contenuti/content'), files)
  const there = await readContent(join(folder, 'contenuti/content'))
  assert.equal([...there.keys()].sort(), [...files.keys()].sort())
  parseRules(new TextDecoder().decode(there.get('content/regole.yml')))
  assert.is((await stat(join(folder, 'contenuti/content'))).mode & 0o777, 0o755)
  assert.equal(await readdir(join(folder, 'contenuti')), ['content'])
})

test('what somebody has there already is not touched, and nothing is left behind', async () => {
  await mkdir(join(folder, 'altro/content'), { recursive: true })
  await writeFile(join(folder, 'altro/content/mio.txt'), 'mio')
  const refused = await writeNewFolder(join(folder, 'altro/content'), files).then(() => 'none', (error: { code: string }) => error.code)
  assert.is(refused, 'folder-taken')
  assert.equal([await readdir(join(folder, 'altro')), await readdir(join(folder, 'altro/content'))], [['content'], ['mio.txt']])
})

test.run()
