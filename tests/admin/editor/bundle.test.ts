import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { editorPage } from '../../../admin/editor/page.tsx'
import { EDITOR_POLICY } from '../../../admin/editor/policy.ts'
import { bundleEditor } from '../../../scripts/assets/editor.ts'

const folder = await mkdtemp(join(tmpdir(), 'editor-'))

test.after(() => rm(folder, { recursive: true, force: true }))

test('the editor is below 3.2 MB, named by its content, and takes the place of an earlier one', async () => {
  await writeFile(join(folder, 'editor.OLDOLDOL.js'), '')
  const first = await bundleEditor(folder)
  const { script, style } = first
  const made = (await readdir(folder)).sort()
  assert.match(script, /^editor\.[A-Z0-9]{8}\.js$/)
  const [fonts, rest] = [true, false].map((isFont) => made.filter((file) => file.endsWith('.woff2') === isFont))
  assert.equal(rest, [script, style].sort())
  assert.is(fonts?.length, 3, 'the three weights of the type')
  assert.ok((await readFile(join(folder, script))).byteLength < 3_200_000)
  assert.equal(await bundleEditor(folder), first)
})

test('the page asks for nothing its policy forbids', () => {
  const html = editorPage({ script: 'editor.A.js', style: 'stile.B.css' })
  assert.match(html, /<title>Scrivi — Redazione Diffusa<\/title>/)
  assert.match(html, /<script src="\/redazione\/editor\/editor\.A\.js" defer/)
  assert.not.match(html, /<script>|<style|style=|\son\w+=|https?:/)
  assert.not.match(EDITOR_POLICY, /unsafe-eval|https?:|\*/)
  assert.match(EDITOR_POLICY, /script-src 'self';/)
})

test.run()
