// npm run outside-links [-- --content DIR] [--state FILE] [--json FILE] [--report FILE] [--minutes N]: asks every address outside
// of the sites that a page leads to whether it still answers, one at a time to each host. What did not answer is kept in the
// state from one night to the next, and told as broken after three. Exit code 0 whatever the others' sites do.
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { absent } from '../lib/forge/embedded/disk/absent.ts'
import { romeDay } from '../lib/site/rome-day.ts'
import { runCommand } from './command/run-command.ts'
import { isPublicAddress } from '../lib/net/public-address.ts'
import { findLinks } from './outside-links/find-links.ts'
import { Hosts } from './outside-links/hosts.ts'
import { jsonOf } from './outside-links/json-of.ts'
import { afterTonight, encodeNights, parseNights } from './outside-links/nights.ts'
import { reportOf } from './outside-links/report.ts'
import { tryAll } from './outside-links/try-all.ts'
import { OUTSIDE_LINKS_WORDS as say } from './outside-links/words.ts'
import { readContent } from './seed/read-content.ts'

const TEXT = { type: 'string' } as const
const POLITE = { gap: 1_000, patience: 15_000, most: 65_536, mayReach: isPublicAddress }

await runCommand(say.usage, async () => {
  const { values } = parseArgs({ options: { content: { ...TEXT, default: 'content' }, state: { ...TEXT, default: '.local/collegamenti.json' }, json: TEXT, report: TEXT, minutes: { ...TEXT, default: '40' } } })
  const minutes = Number(values.minutes)
  if (!(minutes > 0 && minutes <= 300)) {
    console.error(say.usage)
    return 1
  }
  const text = await readFile(values.state, 'utf8').catch(absent)
  const before = text ? parseNights(text) : new Map()
  if (before === null) console.error(say.stateLost)
  const links = findLinks(await readContent(values.content))
  const today = romeDay(Date.now())
  const answers = await tryAll(links.map(({ url }) => url), new Hosts({ ...POLITE, until: Date.now() + minutes * 60_000 }))
  const nights = afterTonight(before ?? new Map(), answers, today)
  const report = reportOf({ links, answers, nights, today })
  await writeFile(values.state, encodeNights(nights))
  if (values.json !== undefined) await writeFile(values.json, jsonOf(links, answers, nights, today))
  if (values.report !== undefined) await writeFile(values.report, report)
  process.stdout.write(report)
  return 0
})
