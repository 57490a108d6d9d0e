import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { closeFolders } from '../../../scripts/serve/close-folders.ts'
import { DATA } from '../../../scripts/server/data-dir.ts'
import { portalSignature } from '../../../scripts/server/portal-signature.ts'

const folder = await mkdtemp(join(tmpdir(), 'stanze-'))
test.after(() => rm(folder, { recursive: true, force: true }))
const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)

test('the first start of a server finds room for its keys, and every room closed to the others of the machine', async () => {
  const dataDir = join(folder, 'dati')
  await mkdir(join(dataDir, DATA.store), { recursive: true })
  await closeFolders(dataDir)
  await portalSignature(join(dataDir, DATA.signingKey), join(dataDir, DATA.signers))
  assert.is(await mode(join(dataDir, DATA.signingKey)), '600')
  const rooms = (await readdir(dataDir, { withFileTypes: true })).filter((one) => one.isDirectory()).map(({ name }) => name)
  assert.equal([DATA.store, DATA.accessLog, DATA.mail, DATA.sites].filter((name) => !rooms.includes(name)), [])
  for (const name of rooms) assert.is(await mode(join(dataDir, name)), name === DATA.sites ? '750' : '700', name)
})

test.run()
