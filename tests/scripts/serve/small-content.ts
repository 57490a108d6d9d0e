import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { emptyContent } from '../../../scripts/serve/empty-content.ts'

const TINY = 'tests/fixtures/tiny-site/content'

/** Who works there: a referent, and two of the central office. */
export const PEOPLE = {
  anna: { id: 'anna-verdi', firstName: 'Anna', lastName: 'Verdi', email: 'anna.verdi@prova.example' },
  bruno: { id: 'bruno-neri', firstName: 'Bruno', lastName: 'Neri', email: 'bruno.neri@prova.example' },
  carla: { id: 'carla-blu', firstName: 'Carla', lastName: 'Blu', email: 'carla.blu@prova.example' },
} as const

const RULES = `version: 1
members: [comune]
groups:
  redazione-intranet: { of: "*" }
  referenti: { of: comune }
rules:
  - { path: /prova/, readers: [everyone], authors: [referenti, redazione-intranet], approvers: [redazione-intranet] }
  - { path: /intranet/, readers: [staff], authors: [redazione-intranet], approvers: [redazione-intranet] }
  - { path: /regole/, readers: [staff], authors: [redazione-intranet], approvers: [redazione-intranet] }
`

/** A folder of content that is built in a moment: one public site of eight entries, and an intranet with three people. */
export async function smallContent(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'contenuti-'))
  for (const [path, bytes] of emptyContent(Object.values(PEOPLE), '2026-01-10')) await put(join(dir, path.slice('content/'.length)), bytes)
  await cp(join(TINY, 'prova'), join(dir, 'prova'), { recursive: true })
  const [intranet, site] = await Promise.all([readFile(join(dir, 'siti.yml'), 'utf8'), readFile(join(TINY, 'siti.yml'), 'utf8')])
  await put(join(dir, 'siti.yml'), `${site.replace('ente: prova', 'ente: comune')}${intranet.replace(/^[\s\S]*?siti:\n/, '')}`)
  await put(join(dir, 'regole.yml'), RULES)
  const card = join(dir, 'intranet/tutti/rubrica/anna-verdi.md')
  await put(card, (await readFile(card, 'utf8')).replace('redazione-intranet', 'referenti'))
  return dir
}

async function put(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}
