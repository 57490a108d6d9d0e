// npm run check [-- --site NAME] [--content DIR]: holds the content to the model. Exit code 1 when something is wrong.
import { parseArgs } from 'node:util'
import { checkContent } from './check/check-content.ts'
import { WORDS as say } from './check/words.ts'
import { readContent } from './seed/read-content.ts'

const { values: options } = parseArgs({ options: { site: { type: 'string' }, content: { type: 'string', default: 'content' } } })
const { sites, sentences } = checkContent(await readContent(options.content), options.site)

for (const sentence of sentences) console.log(sentence)
console.log(say.summary(sites, sentences.length))
process.exitCode = sentences.length > 0 ? 1 : 0
