// npm run new-site -- KEY --name "Comune di …" [--person "Nome Cognome <posta>"]… [--url … --colour … --address …]
//   [--content DIR | --portal --author ID | --portal --at-once [--without-approval "MOTIVO"]]:
// one more municipality: its folder with the first pages, its entry in siti.yml, its rules, its redaction. All of it or nothing.
// In a portal it is a proposal, which others approve at the desk.
import { parseArgs } from 'node:util'
import { romeDay } from '../lib/site/rome-day.ts'
import { publishedReader } from '../lib/workflow/published.ts'
import { dataDirHere } from './command/data-dir-here.ts'
import { openContentHere } from './command/open-content-here.ts'
import { runCommand } from './command/run-command.ts'
import { readFirstPages } from './new-site/first-pages.ts'
import { makeSite } from './new-site/make-site.ts'
import { type NewSite, readNewSite } from './new-site/new-site.ts'
import { proposeNewSite } from './new-site/propose-new-site.ts'
import { publishAtOnce } from './new-site/publish-at-once.ts'
import { NEW_SITE_WORDS as say } from './new-site/words.ts'
import { writeSite } from './new-site/write-site.ts'
import { readContent } from './seed/read-content.ts'

type Make = (files: ReadonlyMap<string, Uint8Array>) => ReadonlyMap<string, Uint8Array>

const TEXT = { type: 'string' } as const
const OPTIONS = {
  name: TEXT, short: TEXT, base: TEXT, url: TEXT, colour: TEXT, address: TEXT, cap: TEXT, town: TEXT, 'tax-code': TEXT, phone: TEXT, email: TEXT, pec: TEXT, patron: TEXT, lat: TEXT, lon: TEXT,
  person: { type: 'string', multiple: true },
  content: { type: 'string', default: 'content' },
  portal: { type: 'boolean', default: false },
  propose: { type: 'boolean', default: false },
  author: { type: 'string', default: '' },
  'at-once': { type: 'boolean', default: false },
  'without-approval': TEXT,
} as const

await runCommand(say.usage, async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS })
  const { author, content, portal, propose, 'at-once': atOnce, 'without-approval': reason, ...said } = values
  if (positionals.length !== 1 || said.name === undefined || (atOnce && (propose || !portal)) || (reason !== undefined && (!atOnce || reason.trim().length < 10))) {
    console.error(say.usage)
    return 1
  }
  const site = readNewSite({ key: positionals[0], ...said })
  const templates = await readFirstPages()
  const make: Make = (files) => makeSite(site, { files, templates, today: romeDay(Date.now()) })
  if (atOnce) await intoPortal(site, make, reason?.trim() ?? null)
  else if (portal || propose) await intoReview(site, make, author)
  else await intoFolder(site, make, content)
  return 0
})

function told(site: NewSite, files: number, where: string, next: string): void {
  console.log(say.made(site, files, where))
  console.log(say.people(site.editors.map(({ name, surname }) => `${name} ${surname}`)))
  if (site.invented.length > 0) console.log(say.invented(site.invented))
  console.log(next)
}

async function intoReview(site: NewSite, make: Make, author: string): Promise<void> {
  const forge = await openContentHere()
  try {
    const work = { forge, published: publishedReader(forge), now: Date.now }
    const { made, proposal } = await proposeNewSite(work, { key: site.key, title: say.commit(site), author, make })
    told(site, made.size, say.inReview(proposal.number), say.nextReview)
  } finally {
    await forge.shutDown()
  }
}

async function intoPortal(site: NewSite, make: Make, reason: string | null): Promise<void> {
  const forge = await openContentHere()
  try {
    const made = await publishAtOnce(forge, { message: say.commit(site), now: Date.now(), reason, make })
    told(site, made.size, dataDirHere(), say.nextPortal)
  } finally {
    await forge.shutDown()
  }
}

async function intoFolder(site: NewSite, make: Make, content: string): Promise<void> {
  const files = await readContent(content)
  const made = make(files)
  await writeSite(content, made, files)
  told(site, made.size, content, say.next(content))
}
