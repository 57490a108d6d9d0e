// npm run new-site -- KEY --name "Comune di …" [--person "Nome Cognome <posta>"]… [--url … --colour … --address …] [--content DIR | --portal]:
// one more municipality: its folder with the first pages, its entry in siti.yml, its rules, its redaction. All of it or nothing.
import { parseArgs } from 'node:util'
import { romeDay } from '../lib/site/rome-day.ts'
import { dataDirHere } from './command/data-dir-here.ts'
import { runCommand } from './command/run-command.ts'
import { readFirstPages } from './new-site/first-pages.ts'
import { makeSite } from './new-site/make-site.ts'
import { readNewSite } from './new-site/new-site.ts'
import { publishSite } from './new-site/publish-site.ts'
import { NEW_SITE_WORDS as say } from './new-site/words.ts'
import { writeSite } from './new-site/write-site.ts'
import { readContent } from './seed/read-content.ts'

const TEXT = { type: 'string' } as const
const OPTIONS = {
  name: TEXT, short: TEXT, base: TEXT, url: TEXT, colour: TEXT, address: TEXT, cap: TEXT, town: TEXT, 'tax-code': TEXT, phone: TEXT, email: TEXT, pec: TEXT, patron: TEXT, lat: TEXT, lon: TEXT,
  person: { type: 'string', multiple: true },
  content: { type: 'string', default: 'content' },
  portal: { type: 'boolean', default: false },
} as const

await runCommand(say.usage, async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS })
  const { content, portal, ...said } = values
  if (positionals.length !== 1 || said.name === undefined) {
    console.error(say.usage)
    return 1
  }
  const site = readNewSite({ key: positionals[0], ...said })
  const templates = await readFirstPages()
  const make = (files: ReadonlyMap<string, Uint8Array>) => makeSite(site, { files, templates, today: romeDay(Date.now()) })
  const made = portal ? await publishSite(dataDirHere(), say.commit(site), Date.now(), make) : await intoFolder(content, make)
  console.log(say.made(site, made.size, portal ? dataDirHere() : content))
  console.log(say.people(site.editors.map(({ name, surname }) => `${name} ${surname}`)))
  if (site.invented.length > 0) console.log(say.invented(site.invented))
  console.log(portal ? say.nextPortal : say.next(content))
  return 0
})

async function intoFolder(content: string, make: (files: ReadonlyMap<string, Uint8Array>) => ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await readContent(content)
  const made = make(files)
  await writeSite(content, made, files)
  return made
}
