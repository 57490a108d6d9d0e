import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { entryFacts } from '../../../lib/checks/knowledge/entry-facts.ts'
import { openKnowledge } from '../../../lib/checks/knowledge/open-knowledge.ts'
import { parseEntry } from '../../../lib/model/parse.ts'
import { parseSites } from '../../../lib/model/sites.ts'
import { OUTPUTS } from '../../../templates/outputs.ts'
import { openSite } from '../../../lib/site/open-site.ts'
import { readContent } from '../../../scripts/seed/read-content.ts'
import { ASSETS, textFile } from '../site/input.ts'

const TODAY = '2026-11-28'
const files = await readContent('content')
const sites = parseSites(new TextDecoder().decode(files.get('content/siti.yml')))

for (const site of sites) {
  test(`every page that is made of ${site.key} is known to lead somewhere, and every section that is known is made`, () => {
    const own = [...files].filter(([path]) => path.startsWith(`content/${site.key}/`) && path.endsWith('.md'))
    const live = openSite({ site, sites, today: TODAY, files: new Map(own.map(([path, bytes]) => [path, textFile(new TextDecoder().decode(bytes))])), assets: ASSETS, outputs: OUTPUTS })
    const entries = own.flatMap(([path, bytes]) => {
      const result = parseEntry(path, bytes, site.tipo)
      return 'entry' in result ? [entryFacts(result.entry, site.tipo)] : []
    })
    const known = openKnowledge({ site, entries, media: new Map(), today: TODAY, speller: null })
    const made = new Set([...live.outputs().keys()].filter((out) => out.endsWith('index.html')).map((out) => `/${out.slice(0, -'index.html'.length)}`))
    const lost = [...made].filter((address) => !known.hasSection(address) && !known.entryAt(address))
    assert.equal(lost, [])
    assert.ok(made.size > 50)
    assert.equal([...live.outputs().keys()].filter((out) => /(feed|novita)\.xml$|\.(ics|jsonld)$/.test(out) && !known.hasSection(`/${out}`)), [])
    const present = entries.filter(({ from, to }) => from <= TODAY && (to === '' || to >= TODAY))
    const invented = present.map(({ address }) => address.split('#')[0] ?? '').flatMap((address) => [address, address.replace(/[^/]+\/$/, '')]).filter((address) => known.hasSection(address) && !made.has(address))
    assert.equal(invented, [])
  })
}

test.run()
