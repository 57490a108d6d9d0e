import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { openAccessLog } from '../../../lib/access-log/file/open-access-log.ts'
import { initRepository } from '../../../lib/forge/embedded/init-repository.ts'
import { openEmbeddedForge } from '../../../lib/forge/embedded/open-embedded-forge.ts'
import { takeBackup } from '../../../scripts/backup/take-backup.ts'
import { DATA } from '../../../scripts/server/data-dir.ts'
import { openStore } from '../../../scripts/server/open-store.ts'
import { readContent } from '../../../scripts/seed/read-content.ts'
import { event, NOON } from '../../lib/access-log/events.ts'
import { mario, portale } from '../../lib/forge/people.ts'

const RULES = `version: 1
members: [prova]
groups: {}
rules: [{ path: /prova/, readers: [everyone] }]
`
const bytes = (text: string) => new TextEncoder().encode(text)

/** The folder of a small portal as it lies on the disk, with a repository, a store, a log and a key, and who writes in them. */
export async function openPortalFolder() {
  const root = await mkdtemp(join(tmpdir(), 'copie-'))
  const dataDir = join(root, 'dati')
  await initRepository(join(dataDir, DATA.repository))
  const forge = await openEmbeddedForge({ dir: join(dataDir, DATA.repository), committer: portale })
  const content = [...(await readContent('tests/fixtures/tiny-site/content')), ['content/regole.yml', bytes(RULES)] as const]
  await forge.seed([{ author: mario, at: NOON, message: 'Primi contenuti', changes: content.map(([path, content]) => ({ path, content })) }])
  const store = openStore(join(dataDir, DATA.store))
  const log = await openAccessLog({ dir: join(dataDir, DATA.accessLog), days: 3650, say: () => undefined, now: () => NOON })
  await writeFile(join(dataDir, DATA.key), Buffer.alloc(32, 7), { mode: 0o600 })
  let written = 0
  /** One thing of each kind: a proposal, a published page, a request, a decision of the gate. */
  const write = async () => {
    const n = ++written
    const base = await forge.head()
    const changes = [{ path: `content/prova/urp/media/nota-${n}.svg`, content: bytes(`<svg><!-- ${n} --></svg>`) }]
    const proposal = await forge.propose({ branch: `cms/prova/nota-${n}`, title: `Nota ${n}`, kind: 'change', author: mario, message: `Nota ${n}`, base, changes })
    await store.setItem(`richieste:${n}`, JSON.stringify({ n, proposal: proposal.number }))
    if (n % 2 === 0) await forge.merge({ number: proposal.number, expectedTip: proposal.tip, by: mario, message: `Pubblica ${n}`, trailers: [] })
    log.remember(event(n))
    if (n % 3 === 0) await log.flush()
  }
  return {
    root,
    dataDir,
    copies: join(root, 'copie'),
    forge,
    store,
    log,
    write,
    backup: (options: Partial<Parameters<typeof takeBackup>[0]> = {}) => takeBackup({ dataDir, content: 'here', store: null, into: join(root, 'copie'), keyFile: null, signingKeyFile: null, keep: 30, now: Date.now(), report: () => undefined, ...options }),
    end: async () => {
      await forge.shutDown()
      await log.close()
      await rm(root, { recursive: true, force: true })
    },
  }
}

/** The files below a folder with their bytes. */
export async function bytesBelow(folder: string): Promise<Readonly<Record<string, string>>> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)).sort()
  return Object.fromEntries(await Promise.all(found.map(async (file) => [relative(folder, file), await readFile(file, 'latin1')] as const)))
}
