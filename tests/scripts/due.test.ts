import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { approve } from '../../lib/workflow/approve.ts'
import { scene, type Stage } from '../lib/workflow/decide/stage.ts'
import { moduleOf } from '../module-of.ts'

const due = (dataDir: string) => spawnSync(process.execPath, moduleOf('scripts/due.ts'), { encoding: 'utf8', env: { PATH: process.env.PATH, DATA_DIR: dataDir } })

/** The folder of a portal whose repository is that of the stage. */
async function folderOf({ dir }: Stage): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'scadenze-'))
  await symlink(dir, join(folder, 'contenuti.git'))
  return folder
}

scene('npm run due publishes what is due, says so in Italian, and has nothing to do the second time', async (stage) => {
  const approved = await approve(stage.work, stage.elena, await stage.sent('ponte'))
  await stage.forge.record(approved.number, { type: 'scheduled', by: stage.elena, at: 1, tree: approved.tree, publishAt: Date.now() - 1000 })
  const folder = await folderOf(stage)
  const first = due(folder)
  assert.is(first.status, 0, first.stderr)
  assert.match(first.stdout, /^Pubblicazioni programmate: 1 fatta\.$/m)
  assert.is((await stage.now(approved)).status, 'published')
  assert.match(due(folder).stdout, /^Pubblicazioni programmate: niente da fare\.$/m)
  await rm(folder, { recursive: true })
})

scene('what could not be done is said, and tells the machine that called', async (stage) => {
  const approved = await approve(stage.work, stage.elena, await stage.sent('ponte'))
  await stage.forge.record(approved.number, { type: 'scheduled', by: { ...stage.elena, id: 'andata' }, at: 1, tree: approved.tree, publishAt: Date.now() - 1000 })
  const folder = await folderOf(stage)
  const { status, stdout } = due(folder)
  assert.is(status, 1)
  assert.match(stdout, /^Pubblicazioni programmate: 1 non riuscita\.$/m)
  await rm(folder, { recursive: true })
})

test('where there is no portal yet it says what to do', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'scadenze-'))
  const { status, stderr } = due(folder)
  assert.is(status, 1)
  assert.match(stderr, /npm start/)
  await rm(folder, { recursive: true })
})

test.run()
