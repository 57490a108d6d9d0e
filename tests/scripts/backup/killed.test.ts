import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildSync } from 'esbuild'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { copiesIn, findCopy } from '../../../scripts/backup/copies-in.ts'
import { readCopy } from '../../../scripts/backup/read-copy.ts'
import { verifyCopy } from '../../../scripts/backup/verify-copy.ts'
import { openPortalFolder } from './portal-folder.ts'

const portal = await openPortalFolder()
test.after(() => portal.end())
await portal.write()
// As one file it starts in a tenth of a second: many of these processes die young.
const backing = join(portal.root, 'backing.mjs')
buildSync({ entryPoints: [join(import.meta.dirname, 'backing.ts')], outfile: backing, bundle: true, platform: 'node', format: 'esm', target: 'node20', banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" } })

/** Begins a copy; kills it so many milliseconds after its first word, unless it has ended. */
async function backUp(killAfter: number | null): Promise<boolean> {
  const child = spawn(process.execPath, [backing, portal.dataDir, portal.copies], { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  await once(child.stdout.setEncoding('utf8'), 'data')
  if (killAfter !== null) {
    await Promise.race([sleep(killAfter), closed])
    child.kill('SIGKILL')
  }
  const [code] = (await closed) as [number | null]
  return code === 0
}

test('a copy that is killed at any moment leaves the former one good, and the next one is made', async () => {
  const begun = Date.now()
  assert.ok(await backUp(null))
  const whole = Date.now() - begun
  let killed = 0
  for (let turn = 1; turn <= 6; turn++) {
    const known = await copiesIn(portal.copies)
    await portal.write()
    if (!(await backUp((whole * turn) / 8))) killed += 1
    const now = await copiesIn(portal.copies)
    assert.equal(now.slice(0, known.length), known)
    const { faults, missing } = await verifyCopy(await readCopy(await findCopy(portal.copies)))
    assert.equal([faults, missing], [[], []], `after ${turn} of 8`)
  }
  assert.ok(killed > 1, `only ${killed} were killed on the way`)
  assert.ok(await backUp(null))
  assert.equal((await readdir(portal.copies)).filter((name) => name.startsWith('.')), [])
})

test.run()
