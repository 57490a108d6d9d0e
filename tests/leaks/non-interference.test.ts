import fc from 'fast-check'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { readEntryPath } from '../../lib/model/entry-path.ts'
import { openSite } from '../../lib/site/open-site.ts'
import type { SiteFile } from '../../lib/site/site-input.ts'
import { readSite } from '../../scripts/build/read-site.ts'
import { OUTPUTS } from '../../templates/outputs.ts'
import { ASSETS } from '../lib/site/input.ts'
import { audienceOf } from './audience.ts'
import { TODAY } from './cold-build.ts'
import { restrictedEdits, withSpareMedia } from './restricted-edits.ts'

const { sites, strangersTo } = await audienceOf('content')
const intranet = sites.find(({ tipo }) => tipo === 'intranet')
if (intranet?.tipo !== 'intranet') throw new Error('no intranet')
// The same moment for all: the history of the repository is another matter.
const areas = Object.keys(intranet.aree)
const read = [...(await readSite('content', 'intranet'))].map(([path, file]): [string, SiteFile] => [path, { ...file, changedAt: null }])
const files = withSpareMedia(new Map(read), areas)
const opened = (now: ReadonlyMap<string, SiteFile>) => openSite({ site: intranet, sites, today: TODAY, files: now, assets: ASSETS, outputs: OUTPUTS })

test('whatever is done to an area, no byte changes of a file that someone may read who may not read the area', () => {
  let edits = 0
  let written = 0
  fc.assert(
    fc.property(fc.array(restrictedEdits(files, areas), { minLength: 4, maxLength: 12 }), (sequence) => {
      const now = new Map(files)
      const live = opened(now)
      for (const { area, of } of sequence) {
        const change = of(now)
        for (const [path, file] of change) {
          if (file) now.set(path, file)
          else now.delete(path)
        }
        const changes = live.update({ files: change })
        const outs = [...changes.written, ...changes.removed]
        edits += 1
        written += outs.length
        const seen = outs.map((out) => [out, strangersTo(`content/intranet/${area}/pagina/x.md`, 'intranet', out)] as const).filter(([, who]) => who.length > 0)
        assert.equal(seen, [], `${area}: ${[...change.keys()].join(', ')}`)
      }
    }),
    { numRuns: 60 },
  )
  assert.ok(edits >= 240 && written > edits, `${edits} edits made ${written} files again`)
})

test('nor of the page that someone who may not read it previews', () => {
  const previewed = ['tutti', ...areas.filter((area) => area !== 'tutti')].map((area) => [...files.keys()].find((path) => readEntryPath(path)?.owner === area) ?? '')
  fc.assert(
    fc.property(fc.array(restrictedEdits(files, areas), { minLength: 1, maxLength: 6 }), (sequence) => {
      const now = new Map(files)
      const live = opened(now)
      for (const { area, of } of sequence) {
        const pages = () => previewed.filter((path) => strangersTo(`content/intranet/${area}/pagina/x.md`, 'intranet', path.slice('content/intranet/'.length)).length > 0).map((path) => live.preview({ files: new Map([[path, files.get(path) ?? null]]) }, path))
        const before = pages()
        const change = of(now)
        for (const [path, file] of change) {
          if (file) now.set(path, file)
          else now.delete(path)
        }
        live.update({ files: change })
        assert.equal(pages(), before, `${area}: ${[...change.keys()].join(', ')}`)
      }
    }),
    { numRuns: 30 },
  )
})

test.run()
