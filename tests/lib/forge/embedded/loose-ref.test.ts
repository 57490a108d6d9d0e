import { mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { LooseRefFiles } from '../../../../lib/forge/embedded/refs/loose-ref.ts'

const folder = mkdtempSync(join(tmpdir(), 'riferimenti-'))
test.after(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'main')
const oid = (n: number) => `${String(n).padStart(40, '0')}\n`

/** As git does it, and another process: written beside, and renamed onto it. */
function replace(n: number): void {
  writeFileSync(`${file}.lock`, oid(n))
  renameSync(`${file}.lock`, file)
}

test('a ref that others move is read as it stands, however soon one comes after another', async () => {
  const files = new LooseRefFiles()
  for (let n = 0; n < 600; n += 3) {
    replace(n)
    assert.is(await files.read(file), oid(n))
    // A file that goes lends its number to the next but one, within the same tick of the clock.
    replace(n + 1)
    replace(n + 2)
    assert.is(await files.read(file), oid(n + 2))
  }
})

test('one that has stood for a while is seen to move as well, and to go', async () => {
  replace(1)
  const files = new LooseRefFiles(() => Date.now() + 1000)
  assert.is(await files.read(file), oid(1))
  replace(2)
  // Not even a file that says it is as old as the other is taken for it.
  utimesSync(file, 1, 1)
  assert.is(await files.read(file), oid(2))
  rmSync(file)
  assert.is(await files.read(file), null)
  assert.is(await files.read(join(file, 'below')), null)
  assert.is(await files.read(folder), null)
})

test('what has stood for a while is not opened again; what came a moment ago is, for its time may be that of another', async () => {
  replace(1)
  let since = 50
  const files = new LooseRefFiles(() => statSync(file).ctimeMs + since)
  let opened = 0
  files.readNow = (path) => {
    opened += 1
    return LooseRefFiles.prototype.readNow.call(files, path)
  }
  for (let i = 0; i < 3; i++) assert.is(await files.read(file), oid(1))
  assert.is(opened, 3)
  since = 150
  for (let i = 0; i < 10; i++) assert.is(await files.read(file), oid(1))
  assert.is(opened, 4)
})

test.run()
