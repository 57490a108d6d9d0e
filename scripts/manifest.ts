// npm run manifest [-- --out DIR] [--content DIR] [--to DIR] [--today YYYY-MM-DD]: writes down what was built, and from what, one
// file a site (lib/history/manifest): whoever builds the same commit for the same day again finds the same bytes.
import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sha256 } from '../lib/digest/sha256.ts'
import { encodeManifest } from '../lib/history/manifest/manifest.ts'
import { romeDay } from '../lib/site/rome-day.ts'
import { readTerritory } from './build/read-territory.ts'
import { runCommand } from './command/run-command.ts'
import { filesIn } from './manifest/files-in.ts'
import { MANIFEST_WORDS as say } from './manifest/words.ts'
import { commitIfAny } from './publishable/clone.ts'

const TEXT = { type: 'string' } as const

await runCommand(say.usage, async () => {
  const { values } = parseArgs({ options: { out: { ...TEXT, default: '_site' }, content: { ...TEXT, default: 'content' }, to: { ...TEXT, default: '_site/manifesti' }, today: { ...TEXT, default: romeDay(Date.now()) } } })
  const commit = await commitIfAny(values.content, 'HEAD')
  if (commit === null) {
    console.error(say.noCommit)
    return 1
  }
  const { sites } = await readTerritory(values.content)
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string }
  const from = { commit, rules: await sha256(await readFile(join(values.content, 'regole.yml'), 'utf8')), software: { version, commit: await commitIfAny('.', 'HEAD') }, day: values.today }
  await mkdir(values.to, { recursive: true })
  let written = 0
  for (const { key, nome } of sites) {
    const folder = join(values.out, key)
    if (!(await access(folder).then(() => true, () => false))) continue
    const files = await filesIn(folder)
    const path = join(values.to, `${key}.json`)
    await writeFile(path, encodeManifest({ site: key, ...from, files }))
    console.log(say.written(nome, files.size, path))
    written += 1
  }
  if (written === 0) console.error(say.noSites(values.out))
  return written === 0 ? 1 : 0
})
