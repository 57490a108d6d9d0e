import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { initRepository } from '../../lib/forge/embedded/init-repository.ts'
import { joinFrontMatter } from '../../lib/model/front-matter.ts'
import { readContent } from '../seed/read-content.ts'
import { chance } from './chance.ts'
import { sentence, title } from './prose.ts'

/** A repository as after years: all that is in force was published once, and changed again and again. */
export interface LongHistory {
  readonly dir: string
  readonly commits: number
  readonly pages: number
  readonly end: () => Promise<void>
}

const OFFICES = 20
const FIRST = Date.parse('2016-01-04T08:00:00Z') / 1000
/** Seconds between two publications: five on a working day. */
const STEP = 6_000
const PORTAL = 'Portale Redazione Diffusa <portale@example.org>'

/** Made by git-fast-import(1): with the portal it would take hours. Its publications say who wrote and who approved, as those of the portal do. */
export async function longHistory({ commits, pages }: { readonly commits: number; readonly pages: number }): Promise<LongHistory> {
  const folder = await mkdtemp(join(tmpdir(), 'misura-'))
  const dir = join(folder, 'contenuti.git')
  await initRepository(dir)
  const git = spawn('git', ['--git-dir', dir, 'fast-import', '--quiet'], { stdio: ['pipe', 'ignore', 'inherit'] })
  for await (const part of story(commits, pages)) if (!git.stdin.write(part)) await once(git.stdin, 'drain')
  git.stdin.end()
  const [code] = (await once(git, 'close')) as [number]
  if (code !== 0) throw new Error(`git fast-import ended with ${String(code)}`)
  await once(spawn('git', ['--git-dir', dir, 'gc', '--quiet'], { stdio: 'ignore' }), 'close')
  return { dir, commits, pages, end: () => rm(folder, { recursive: true, force: true }) }
}

export function pagePath(page: number): string {
  return `content/prato/ufficio-${String(page % OFFICES)}/notizia/pagina-${String(page)}.md`
}

async function* story(commits: number, pages: number): AsyncGenerator<string> {
  const frame = await readContent('content')
  const own = [...frame].filter(([path]) => /^content\/(siti|regole)\.yml$/.test(path) || path.startsWith('content/intranet/tutti/rubrica/'))
  yield `${header(0, 'Primi contenuti')}${own.map(([path, bytes]) => `M 100644 inline ${path}\ndata ${String(bytes.byteLength)}\n${Buffer.from(bytes).toString('utf8')}\n`).join('')}\n`
  for (let n = 1; n < commits; n++) {
    // Every page comes once, then the same ones are written again in no order.
    const page = n <= pages ? n - 1 : (n * 7919) % pages
    yield `${header(n, message(n, page))}${file(page, n)}\n`
  }
}

function header(n: number, text: string): string {
  const at = `${PORTAL} ${String(FIRST + n * STEP)} +0100`
  return `commit refs/heads/main\nauthor ${at}\ncommitter ${at}\ndata ${String(Buffer.byteLength(text))}\n${text}\n`
}

function message(n: number, page: number): string {
  const tree = n.toString(16).padStart(40, '0')
  const trailers = [`Proposal: ${String(n)}`, 'Author: Marta Campi <marta.campi@prato.example>', 'Approved-by: Elena Bassi <elena.bassi@prato.example> (redazione-prato)', `Tree: ${tree}`, `Approval: elena-bassi redazione-prato ${tree} 2026-01-01T08:00:00.000Z`, 'Rule: /prato/ approvers=redazione-prato need=1 lane=ordinary', 'Author-Id: marta-campi']
  return `Pubblica «Pagina ${String(page)}»\n\n${trailers.join('\n')}\n`
}

function file(page: number, n: number): string {
  const draw = chance(n)
  const text = joinFrontMatter({ titolo: title(draw), descrizione: sentence(draw), ufficio: `ufficio-${String(page % OFFICES)}`, tipo: 'notizia', data_pubblicazione: '2026-03-02', data_revisione: '2027-03-02' }, Array.from({ length: 8 }, () => sentence(draw)).join('\n\n'))
  return `M 100644 inline ${pagePath(page)}\ndata ${String(Buffer.byteLength(text))}\n${text}\n`
}
