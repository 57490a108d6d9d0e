import { access, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { removeOutput, writeOutput } from '../../scripts/server/write-outputs.ts'

const folder = await mkdtemp(join(tmpdir(), 'uscite-'))
test.after(() => rm(folder, { recursive: true, force: true }))

test('a file is written though the last other one of its folder goes at the same time', async () => {
  for (let turn = 0; turn < 100; turn += 1) {
    await writeOutput(folder, 'avvisi/strada/index.html', 'pagina')
    const removals = Array.from({ length: 8 }, () => removeOutput(folder, 'avvisi/strada/index.html'))
    await Promise.all([...removals, writeOutput(folder, 'avvisi/strada/_tolta.html', `${turn}`)])
    assert.is(await readFile(join(folder, 'avvisi/strada/_tolta.html'), 'utf8'), `${turn}`)
    assert.equal(await readdir(join(folder, 'avvisi/strada')), ['_tolta.html'])
    await removeOutput(folder, 'avvisi/strada/_tolta.html')
  }
})

test('the last file takes the folders it leaves empty with it, and no others', async () => {
  await writeOutput(folder, 'novita/index.html', 'elenco')
  await writeOutput(folder, 'novita/avvisi/strada/index.html', 'pagina')
  await removeOutput(folder, 'novita/avvisi/strada/index.html')
  assert.equal(await readdir(join(folder, 'novita')), ['index.html'])
  await access(join(folder, 'novita/index.html'))
})

test.run()
