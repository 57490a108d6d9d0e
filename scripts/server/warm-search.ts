import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { setImmediate, setTimeout } from 'node:timers/promises'
import type { Services } from '../../functions/services.ts'
import type { Site } from '../../lib/model/sites.ts'
import type { LiveSite } from '../../lib/site/open-site.ts'
import type { SearchDocument } from '../../templates/search/document.ts'
import { searchDocuments } from '../../templates/search/documents.tsx'
import { type IndexFiles, makeIndex } from '../search/make-index.ts'
import { NoSearchProblem } from '../search/no-search-problem.ts'
import type { Sums } from '../manifest/sums.ts'
import { indexOut, removeFromIndex, writeIndex } from '../search/search-folder.ts'

export type MakeIndex = (documents: readonly SearchDocument[]) => Promise<IndexFiles>

interface WarmSearchOptions {
  /** Each site's outputs are below this folder, in one named after its key. */
  readonly outDir: string
  readonly log: Services['log']
  readonly make?: MakeIndex
  /** Where it is noted what is written of a site; nowhere unless told. */
  readonly sumsOf?: (site: string) => Sums
}

/** The searches of the sites, made again in the background when what they say changes. */
export interface WarmSearch {
  /** A site that is served; an intranet has no search here. */
  readonly watch: (site: Site, live: LiveSite) => void
  /** Something of a site is another. What is on it no more is out of its search before this resolves. */
  readonly changed: (site: Site) => Promise<void>
  /** Nothing of what its search was made from may stay: it is made again from what is on the site now. */
  readonly forget: (site: Site) => Promise<void>
  /** Begins to make what is missing: when the portal is ready, for nobody should wait for it. */
  readonly start: () => void
  /** Resolves when no index is older than its site. */
  readonly settled: () => Promise<void>
  readonly stop: () => Promise<void>
}

interface Watched {
  readonly folder: string
  readonly sums: Sums | undefined
  readonly live: LiveSite
  /** Content paths the index has. */
  paths: ReadonlySet<string>
  /** What the index was made from. */
  key: string
  files: ReadonlySet<string>
  /** Another number once what it was made from may not be kept. */
  era: number
}

/** Who publishes one thing often publishes another: the index is made when it is quiet. */
const QUIET_MS = 400
/** Milliseconds for which the files of the index before are still there. */
const FORMER_MS = 300_000

export function warmSearch({ outDir, log, make = makeIndex, sumsOf }: WarmSearchOptions): WarmSearch {
  const watched = new Map<string, Watched>()
  const waiting = new Set<string>()
  const stop = new AbortController()
  let isStarted = false
  let work = Promise.resolve()

  const run = async () => {
    for (let [key] = waiting; key !== undefined && !stop.signal.aborted; [key] = waiting) {
      await setTimeout(QUIET_MS, undefined, { signal: stop.signal }).catch(() => undefined)
      waiting.delete(key)
      const site = watched.get(key)
      if (site && !stop.signal.aborted) await refresh(key, site)
    }
  }
  const refresh = async (key: string, site: Watched) => {
    try {
      const { era } = site
      const { documents, paths, hash } = await gather(site.live)
      if (hash === site.key) return
      const files = await make(documents)
      if (era !== site.era) return
      // It stays in this folder for a while: who opened the page before it asks for the files it was told of.
      const before = site.files
      Object.assign(site, { paths, key: hash, files: new Set(files.keys()) })
      await writeIndex(site.folder, files)
      for (const [path, bytes] of files) site.sums?.wrote(indexOut(path), bytes)
      await keepOnly(site, new Set([...before, ...files.keys()]))
      // What went while it was made.
      await dropIfGone(site)
      forgetFormer(site, site.era)
      log('search-made', { site: key, pages: documents.length, files: files.size })
    } catch (error) {
      if (!(error instanceof NoSearchProblem)) log('search-failed', { site: key, why: String(error) })
      else log('search-not-made', { site: key, sentence: error.message, remedy: error.remedy })
    }
  }
  const keepOnly = async (site: Watched, kept: ReadonlySet<string>) => {
    for (const out of await removeFromIndex(site.folder, kept)) site.sums?.removed(out)
  }
  const forgetFormer = (site: Watched, era: number) => {
    const after = setTimeout(FORMER_MS, undefined, { signal: stop.signal, ref: false })
    // At its turn, for another index may be on its way.
    after.then(() => (work = work.then(() => (era === site.era ? keepOnly(site, site.files) : undefined)).catch(() => undefined)), () => undefined)
  }
  const dropIfGone = async (site: Watched) => {
    const now = new Set(site.live.show((queries) => queries.paths()))
    if ([...site.paths].every((path) => now.has(path))) return
    await clear(site)
  }
  const clear = async (site: Watched) => {
    Object.assign(site, { paths: new Set<string>(), key: '', files: new Set<string>(), era: site.era + 1 })
    await keepOnly(site, new Set())
  }
  const ask = (key: string) => {
    waiting.add(key)
    if (isStarted && waiting.size === 1) work = work.then(run)
  }

  return {
    watch: (site, live) => {
      if (site.tipo !== 'public') return
      watched.set(site.key, { folder: join(outDir, site.key), live, paths: new Set(), key: '', files: new Set(), era: 0, sums: sumsOf?.(site.key) })
    },
    changed: async ({ key }) => {
      const site = watched.get(key)
      if (!site) return
      await dropIfGone(site)
      ask(key)
    },
    forget: async ({ key }) => {
      const site = watched.get(key)
      if (!site) return
      await clear(site)
      ask(key)
    },
    start: () => {
      for (const key of watched.keys()) waiting.add(key)
      isStarted = true
      work = work.then(run)
    },
    settled: async () => {
      while (waiting.size > 0) await work
      await work
    },
    stop: async () => {
      stop.abort()
      await work
    },
  }
}

/** The documents of a site as it is now, a few at a time: requests are answered in between. */
async function gather(live: LiveSite): Promise<{ readonly documents: readonly SearchDocument[]; readonly paths: ReadonlySet<string>; readonly hash: string }> {
  const paths = new Set(live.show((queries) => queries.paths()))
  const documents: SearchDocument[] = []
  const hash = createHash('sha256')
  for (const document of live.show(searchDocuments)) {
    documents.push(document)
    hash.update(`${document.url}\0${document.html}\0`)
    if (documents.length % 50 === 0) await setImmediate()
  }
  return { documents, paths, hash: hash.digest('hex') }
}
