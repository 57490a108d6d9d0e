// npm run first-content -- DIR --person "Nome Cognome <posta>" --person "…": the least content that works, as files in a folder
// that is new: an intranet and the people who will look after it. What `npm run serve -- --first-content empty` begins with; for
// who keeps the content on GitHub, or adds a municipality and an old site to it before the portal starts.
import { parseArgs } from 'node:util'
import { romeDay } from '../lib/site/rome-day.ts'
import { runCommand } from './command/run-command.ts'
import { FIRST_CONTENT_WORDS as say } from './first-content/words.ts'
import { writeNewFolder } from './first-content/write-new-folder.ts'
import { emptyContent } from './serve/empty-content.ts'
import { parseFirstPerson } from './serve/first-person.ts'

await runCommand(say.usage, async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { person: { type: 'string', multiple: true, default: [] as string[] } } })
  const [folder] = positionals
  if (positionals.length !== 1 || folder === undefined || values.person.length === 0) {
    console.error(say.usage)
    return 1
  }
  const files = emptyContent(values.person.map(parseFirstPerson), romeDay(Date.now()))
  await writeNewFolder(folder, files)
  console.log(say.done(files.size, folder))
  return 0
})
