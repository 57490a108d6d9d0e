// npm run publishable -- --base REF [--proposal REF] [--repository DIR] [--records REF] [--summary FILE] [--no-browser]: holds a
// proposal to the rules of `base`, to the model and to the checks, on a plain clone and with nothing but git. The same summary
// goes to the standard output and is added to FILE. Exit code 1 when something must be mended. CHROME says where a browser is.
import { appendFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { RECORDS } from '../lib/forge/git/proposals/record-book.ts'
import { buildSiteAssets } from './assets/site.ts'
import { runCommand } from './command/run-command.ts'
import { findBrowser } from './publishable/accessibility/find-browser.ts'
import { checkProposal } from './publishable/check-proposal.ts'
import { PUBLISHABLE_WORDS as say } from './publishable/words.ts'

/** Pages that are looked at in a browser, a few seconds each. */
const MOST_PAGES = 20
const TEXT = { type: 'string' } as const

await runCommand(say.usage, async () => {
  const { values } = parseArgs({
    options: { base: TEXT, proposal: { ...TEXT, default: 'HEAD' }, repository: { ...TEXT, default: '.' }, records: { ...TEXT, default: RECORDS }, summary: TEXT, 'no-browser': { type: 'boolean', default: false } },
  })
  const { base, proposal, records, repository: folder, summary: file } = values
  if (base === undefined) {
    console.error(say.usage)
    return 1
  }
  const accessibility = values['no-browser'] ? null : { browser: await findBrowser(process.env), most: MOST_PAGES, assetsIn: async (dir: string) => ({ dir, assets: await buildSiteAssets(dir) }) }
  const { summary, isGood } = await checkProposal({ folder, base, proposal, records, now: Date.now, accessibility })
  process.stdout.write(summary)
  if (file !== undefined) await appendFile(file, summary)
  return isGood ? 0 : 1
})
