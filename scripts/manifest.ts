// npm run manifest [-- --out DIR] [--content DIR] [--to DIR] [--today YYYY-MM-DD]: writes again what `npm run build` wrote down of
// each site it built (lib/history/manifest), and a copy of each whole manifest in one folder: whoever builds the same commit for
// the same day again finds the same bytes.
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isOfManifest } from '../lib/history/manifest/place.ts'
import { romeDay } from '../lib/site/rome-day.ts'
import { readTerritory } from './build/read-territory.ts'
import { runCommand } from './command/run-command.ts'
import { filesIn } from './manifest/files-in.ts'
import { signingKeyHere } from './manifest/signing-key-here.ts'
import { sourceOf } from './manifest/source-of.ts'
import { MANIFEST_WORDS as say } from './manifest/words.ts'
import { keepWhole, writeManifest } from './manifest/write-manifest.ts'

const TEXT = { type: 'string' } as const

await runCommand(say.usage, async () => {
  const { values } = parseArgs({ options: { out: { ...TEXT, default: '_site' }, content: { ...TEXT, default: 'content' }, to: { ...TEXT, default: '_site/manifesti' }, today: { ...TEXT, default: romeDay(Date.now()) } } })
  const source = await sourceOf(values.content, values.today)
  if (typeof source === 'string') {
    console.error(say.none[source])
    return 1
  }
  const key = await signingKeyHere()
  const { sites } = await readTerritory(values.content)
  let written = 0
  for (const site of sites) {
    const folder = join(values.out, site.key)
    if (!(await access(folder).then(() => true, () => false))) continue
    const files = new Map([...(await filesIn(folder))].filter(([path]) => !isOfManifest(path)))
    const manifest = { site: site.key, ...source, files }
    await writeManifest(site, manifest, { folder, wholeFolder: values.to, key })
    const path = await keepWhole(manifest, values.to, key)
    console.log(say.written(site.nome, files.size, path))
    written += 1
  }
  if (written === 0) console.error(say.noSites(values.out))
  else if (!key) console.error(say.unsigned)
  return written === 0 ? 1 : 0
})
