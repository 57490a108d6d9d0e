// node --import tsx scripts/netlify.ts [--content DIR] [--out DIR]: writes the netlify.toml of each project that may be made of the
// sites: one for all of them at the root, and one a site in netlify/<site>/, which is that project's «package directory».
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { Problem } from '../lib/errors/problem.ts'
import { readTerritory } from './build/read-territory.ts'
import { projectFiles } from './netlify/projects.ts'

const { values: options } = parseArgs({ options: { content: { type: 'string', default: 'content' }, out: { type: 'string', default: '.' } } })

try {
  for (const [file, text] of projectFiles((await readTerritory(options.content)).sites)) {
    const place = join(options.out, file)
    await mkdir(dirname(place), { recursive: true })
    await writeFile(place, text)
    console.log(place)
  }
} catch (error) {
  if (!(error instanceof Problem)) throw error
  console.error(`${error.message}\n${error.remedy}`)
  process.exitCode = 1
}
