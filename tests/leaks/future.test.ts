import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parseSites } from '../../lib/model/sites.ts'
import { readGoneOut } from '../../lib/site/gone-out.ts'
import { openSite } from '../../lib/site/open-site.ts'
import { readSite } from '../../scripts/build/read-site.ts'
import { OUTPUTS } from '../../templates/outputs.ts'
import { coldBuildAndSearch, madeAssets, TODAY } from './cold-build.ts'
import { canariesIn } from './decoders.ts'
import { markedContent } from './marked-content.ts'

const dir = await mkdtemp(join(tmpdir(), 'futuro-'))
test.after(() => rm(dir, { recursive: true, force: true }))

const TOMORROW = '2026-11-28'
const YESTERDAY = '2026-11-26'
const sites = parseSites(await readFile('content/siti.yml', 'utf8'))
const assets = await madeAssets(join(dir, 'assets'))

/** Whole offices and areas whose pages are of another day, one of every site: the others name them, and go on. */
const BELOW = { public: ['prato/cultura', 'prato/polizia-municipale', 'montemurlo/ambiente', 'montemurlo/biblioteca', 'cantagallo/turismo'], intranet: ['intranet/prato-personale', 'intranet/tutti/notizia', 'intranet/tutti/documento', 'intranet/tutti/progetto'] } as const

/** Words in a file and in its name. Who has the address of a page that ended is told so: there, and nowhere else, its name is left. */
function wordsIn(path: string, bytes: Uint8Array, ended: boolean): readonly string[] {
  const named = ended && readGoneOut(path)?.says === 'gone' ? '' : path
  return [...new Set([...canariesIn(bytes), ...canariesIn(Buffer.from(named))])]
}

for (const [when, dates] of Object.entries({
  'is still to come': { data_pubblicazione: TOMORROW, data_scadenza: '2099-12-31' },
  'is past its end': { data_pubblicazione: '2026-01-02', data_scadenza: YESTERDAY },
})) {
  for (const kind of ['public', 'intranet'] as const) {
    const ended = when === 'is past its end'
    test(`what ${when} leaves no trace in a build of ${kind === 'public' ? 'the public sites' : 'the intranet'}: no word, no file, ${ended ? 'and of its address only that it is gone' : 'no address'}`, async () => {
      const content = join(dir, `${kind}-${when}`)
      const marks = await markedContent(content, BELOW[kind], kind, (values) => ({ ...values, ...dates }))
      assert.ok(marks.size > 150, `${marks.size} canaries`)
      const own = sites.filter(({ tipo }) => tipo === kind)
      const built = await coldBuildAndSearch(own, sites, content, join(dir, 'out'), assets)
      const traces = [...built].flatMap(([path, bytes]) => wordsIn(path, bytes, ended).map((word) => `${marks.get(word)?.channel ?? word} of ${marks.get(word)?.entry ?? '?'} in ${path}`))
      assert.equal(traces, [])
      // On its day it is there, so the search would have seen it.
      for (const site of own) {
        const live = openSite({ site, sites, assets: assets.assets, today: dates.data_pubblicazione, files: await readSite(content, site.key), outputs: OUTPUTS })
        const texts = [...live.outputs()].map(([out, output]) => `${out} ${output.kind === 'text' ? output.text : ''}`).join('\n')
        const expected = [...marks].filter(([, { entry, channel }]) => entry.startsWith(`content/${site.key}/`) && ['title', 'image name', 'PDF name'].includes(channel))
        const missing = expected.filter(([word]) => !texts.includes(word)).map(([, { channel, entry }]) => `${channel} of ${entry}`)
        assert.ok(missing.length < expected.length / 3, missing.join('\n'))
        // The same graph, kept warm: today it takes all of it away again.
        live.update({ today: TODAY })
        const left = [...live.outputs()].flatMap(([out, output]) => wordsIn(out, Buffer.from(output.kind === 'text' ? output.text : ''), ended))
        assert.equal(left, [])
      }
    })
  }
}

test.run()
