import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readEntryPath } from '../../lib/model/entry-path.ts'
import { joinFrontMatter, splitFrontMatter } from '../../lib/model/front-matter.ts'
import { audienceOf } from './audience.ts'
import { coldBuild, splitOut, madeAssets } from './cold-build.ts'

const dir = await mkdtemp(join(tmpdir(), 'a-freddo-'))
test.after(() => rm(dir, { recursive: true, force: true }))

const { sites, strangersTo } = await audienceOf('content')
const assets = await madeAssets(join(dir, 'assets'))
const intranet = sites.find(({ tipo }) => tipo === 'intranet')
const areas = intranet?.tipo === 'intranet' ? Object.keys(intranet.aree) : []

const content = join(dir, 'content')
await cp('content', content, { recursive: true })
const before = await coldBuild(sites, sites, content, join(dir, 'prima'), assets)

/** Of every type of an area: one entry is changed, one goes, two come. The rubrica loses nobody: who reads would change with it. */
async function upset(area: string): Promise<void> {
  const folder = join(content, 'intranet', area)
  const paths = (await readdir(folder, { recursive: true })).sort().filter((name) => readEntryPath(`content/intranet/${area}/${name}`))
  const types = new Map<string, string[]>()
  for (const path of paths) types.set(path.split('/')[0] ?? '', [...(types.get(path.split('/')[0] ?? '') ?? []), path])
  for (const [type, [first = '', ...others]] of types) {
    const text = await readFile(join(folder, first), 'utf8')
    for (const [name, title, day] of [[first, 'Cambiata', '2026-11-26'], [`${type}/aaa-nuova.md`, 'AAA nuova', '2026-11-27'], [`${type}/zzz-nuova.md`, 'Zzz nuova', '2020-01-01']]) {
      const { data, body } = splitFrontMatter(text)
      const values = { ...(data as object), titolo: title, descrizione: `${String(title)}, da capo a fondo.`, argomenti: ['Lavoro', 'Sport'], data_pubblicazione: day }
      await writeFile(join(folder, String(name)), joinFrontMatter(values, `${body}\n\nUn testo ${String(title)}.`))
    }
    const last = others.at(-1)
    if (last && type !== 'rubrica') await rm(join(folder, last))
  }
}

for (const area of areas) {
  test(`after changes of every kind in «${area}», built from nothing, every byte that others can read is the same`, async () => {
    await rm(content, { recursive: true })
    await cp('content', content, { recursive: true })
    await upset(area)
    const after = await coldBuild(sites, sites, content, join(dir, area), assets)
    const others = (built: typeof before) => [...built.keys()].filter((path) => strangersTo(`content/intranet/${area}/pagina/x.md`, ...splitOut(path)).length > 0).sort()
    assert.ok(others(before).length > 500, 'the public sites at least')
    assert.equal(others(after), others(before))
    assert.equal(others(before).filter((path) => !before.get(path)?.equals(after.get(path) ?? Buffer.alloc(0))), [])
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => !before.get(path)?.equals(after.get(path) ?? Buffer.alloc(0)))
    assert.ok(changed.length > 10, `and in the area ${changed.length} files are others`)
  })
}

test.run()
