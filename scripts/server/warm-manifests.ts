import { join } from 'node:path'
import { setImmediate, setTimeout } from 'node:timers/promises'
import type { Services } from '../../functions/services.ts'
import type { Manifest } from '../../lib/history/manifest/manifest.ts'
import type { SigningKey } from '../../lib/history/signature/signing-key.ts'
import type { Site } from '../../lib/model/sites.ts'
import { openSums, type Sums } from '../manifest/sums.ts'
import { writeManifest } from '../manifest/write-manifest.ts'

interface WarmManifestsOptions extends Pick<Manifest, 'software'> {
  /** Each site's outputs are below this folder, in one named after its key. */
  readonly outDir: string
  readonly wholeFolder: string
  readonly key: SigningKey
  readonly log: Services['log']
}

/** What readers see: of which version, for which day. */
export interface Seen extends Pick<Manifest, 'commit' | 'rules' | 'day'> {
  readonly sites: readonly Site[]
}

/** The manifests of the sites that are served, written again in the background when what is served changes. */
export interface WarmManifests {
  /** Where it is noted what is written of a site and what is removed. */
  readonly sumsOf: (site: string) => Sums
  readonly follow: (seen: Seen) => void
  /**
   * Begins to write: when the sites are there.
   *
   * @param inTurn runs something while no site is being changed
   */
  readonly start: (inTurn: <T>(work: () => Promise<T>) => Promise<T>) => void
  /** Resolves when no manifest is older than its site. */
  readonly settled: () => Promise<void>
}

interface Snapshot {
  readonly site: Site
  readonly manifest: Manifest
  readonly state: string
}

/** Milliseconds: one publication changes several sites, and an image has several sizes. */
const QUIET_MS = 50

export function warmManifests({ key, log, outDir, software, wholeFolder }: WarmManifestsOptions): WarmManifests {
  const noted = new Map<string, Sums>()
  const written = new Map<string, string>()
  let seen: Seen | null = null
  let turn: Parameters<WarmManifests['start']>[0] | null = null
  let isAsked = false
  let work = Promise.resolve()

  const ask = () => {
    if (isAsked || !turn) return
    isAsked = true
    work = work.then(refresh)
  }
  const refresh = async () => {
    await setTimeout(QUIET_MS)
    isAsked = false
    // Taken between two changes and written beside the next: nobody who publishes waits for it.
    for (const one of (await turn?.(() => Promise.resolve(snapshots()))) ?? []) {
      await write(one).catch((error: unknown) => log('manifest-not-made', { site: one.site.key, error: String(error) }))
      await setImmediate()
    }
  }
  const write = async ({ manifest, site, state }: Snapshot) => {
    await writeManifest(site, manifest, { folder: join(outDir, site.key), wholeFolder, key })
    written.set(site.key, state)
  }
  const snapshots = (): readonly Snapshot[] => {
    if (!seen) return []
    const { commit, day, rules, sites } = seen
    return sites.flatMap((site) => {
      const sums = sumsOf(site.key)
      const state = `${commit} ${rules} ${day} ${String(sums.version())}`
      return state === written.get(site.key) ? [] : [{ site, state, manifest: { site: site.key, commit, rules, software, day, files: new Map(sums.all()) } }]
    })
  }
  const sumsOf = (site: string): Sums => {
    const sums = noted.get(site) ?? openSums(ask)
    noted.set(site, sums)
    return sums
  }

  return {
    sumsOf,
    follow(now) {
      seen = now
      ask()
    },
    start(inTurn) {
      turn = inTurn
      ask()
    },
    async settled() {
      while (isAsked) await work
      await work
    },
  }
}
