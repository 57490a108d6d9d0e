import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Storage } from 'unstorage'
import type { Previews, Services } from '../../functions/services.ts'
import { endAllLive } from '../../functions/webmail/live/live-streams.ts'
import { openAccessLog } from '../../lib/access-log/file/open-access-log.ts'
import { withForgotten } from '../../lib/forge/forgotten/with-forgotten.ts'
import { watchRevision } from '../../lib/forge/watch-revision.ts'
import { forgeSource } from '../../lib/history/audit/forge-source.ts'
import { AuditRegister } from '../../lib/history/audit/register.ts'
import { commitSigner } from '../../lib/history/signature/commit-signer.ts'
import { fingerprint } from '../../lib/history/signature/verify.ts'
import { revocations } from '../../lib/session/revocations.ts'
import { openPersonalFiles } from '../../lib/store/personal-files.ts'
import { publishedReader } from '../../lib/workflow/published.ts'
import { buildAssets } from '../assets.ts'
import type { Report as Progress } from '../start/progress.ts'
import type { SampleProposal } from '../seed/sample-proposals.ts'
import { clockJobs } from '../due/clock-jobs.ts'
import { createApp } from './app.ts'
import { DATA } from './data-dir.ts'
import { followClock } from './follow-clock.ts'
import { forgetWhatEnded } from './forget-what-ended.ts'
import type { Report } from './health/health.ts'
import { salute } from './health/salute.ts'
import { softwareIn, softwareName } from './health/software.ts'
import { inFlight } from './in-flight.ts'
import { keptKey } from './kept-key.ts'
import { listen } from './listen.ts'
import { namedForge } from './named-forge.ts'
import { openContent } from './open-content.ts'
import { openMail } from './open-mail.ts'
import { openPortalHealth } from './open-portal-health.ts'
import { openLogIn } from './open-log-in.ts'
import { openStore } from './open-store.ts'
import { openWebmail } from './open-webmail.ts'
import { ourHost } from './our-host.ts'
import { portalSignature } from './portal-signature.ts'
import { portalSigners } from './portal-signers.ts'
import { createPortal } from './portal.tsx'
import { remakeImage } from './remake-image.ts'
import type { Settings } from './settings.ts'
import { tellHistories } from './tell-histories.ts'
import { warmManifests } from './warm-manifests.ts'
import { warmQueue } from './warm-queue.ts'
import { type MakeIndex, warmSearch } from './warm-search.ts'
import { openWarmSites } from './warm-sites.ts'

interface PortalOptions extends Omit<Settings, 'webmail' | 'keyFile' | 'signingKeyFile' | 'healthToken' | 'historyNames' | 'accept' | 'softwareCommit'>, Partial<Pick<Settings, 'keyFile' | 'signingKeyFile' | 'historyNames' | 'healthToken' | 'softwareCommit'>> {
  /** Where the staff's own mail lies; in the demonstration, unless told, in this folder. */
  readonly webmail?: Settings['webmail']
  /** The sample content a new repository begins with. */
  readonly contentDir: string
  /** Proposals a new repository begins with; none unless told. */
  readonly proposals?: readonly SampleProposal[]
  readonly demonstration: boolean
  /** Where what is not content lies; in this folder unless told. */
  readonly store?: Storage
  /** Previews elsewhere that people are led to; none unless told. */
  readonly previews?: Previews | null
  /** Where built styles and scripts are kept between starts. */
  readonly assetsDir?: string
  /** Where images made from those of the sites are kept. */
  readonly imagesDir?: string
  /** What makes the search of a site from its documents: Pagefind unless told. */
  readonly makeIndex?: MakeIndex
  readonly report: (report: Progress) => void
  readonly log: Services['log']
  readonly now?: () => number
}

/** A portal that answers. */
export interface OpenedPortal {
  readonly url: string
  readonly repository: string
  /** The name of the key it signs with, `SHA256:…`. */
  readonly signsAs: string
  readonly searched: () => Promise<void>
  /** Resolves when each manifest says what its site serves. */
  readonly manifested: () => Promise<void>
  /** How it is, looked at now. */
  readonly health: () => Promise<Report>
  /**
   * Takes nothing new, and ends what was begun: requests, what they write, the run of the clock, the log; resolves with how
   * many requests were not over after so many milliseconds. What is made in the background is made again: `backgroundMs`.
   */
  readonly close: (mostMs?: number, backgroundMs?: number) => Promise<number>
}

/** Milliseconds that requests under way may take once the portal stops, unless told. */
const SETTLE_MS = 2_000
/** And an image or a search that is being made. */
const BACKGROUND_MS = 60_000

/** Everything on one machine: the repository, the sites, the editor, the desk, behind one address. */
export async function openPortal(options: PortalOptions): Promise<OpenedPortal> {
  const { dataDir, report, now = Date.now } = options
  const timed = async <T>(step: 'seed' | 'assets' | 'sites', work: () => Promise<T>): Promise<T> => {
    report({ step, state: 'begun' })
    const result = await work()
    report({ step, state: 'done' })
    return result
  }
  // First, for it refuses a folder that another portal is using.
  const accessLog = await openAccessLog({ dir: join(dataDir, DATA.accessLog), days: options.accessLogDays, say: options.log, now })
  const repository = join(dataDir, DATA.repository)
  const signature = await portalSignature(options.signingKeyFile ?? join(dataDir, DATA.signingKey), join(dataDir, DATA.signers))
  const store = options.store ?? openStore(join(dataDir, DATA.store))
  const personal = openPersonalFiles(store, now)
  const [opened, assets] = await Promise.all([
    timed('seed', () => openContent(repository, { contentDir: options.contentDir, proposals: options.proposals ?? [], now, sign: commitSigner(signature), github: options.github ? { settings: options.github, cacheDir: join(dataDir, DATA.github), publicUrl: options.publicUrl, log: options.log } : null })),
    timed('assets', () => buildAssets(options.assetsDir ?? join(dataDir, DATA.assets))),
  ])
  const outDir = join(dataDir, DATA.sites)
  const stored = withForgotten(opened, personal)
  const published = publishedReader(stored)
  const forge = namedForge(stored, options.historyNames ?? 'names', published)
  const program = await softwareIn(process.cwd(), options.softwareCommit ?? null)
  const manifests = warmManifests({ outDir, wholeFolder: join(dataDir, DATA.manifests), key: signature, software: program, log: options.log })
  const search = warmSearch({ outDir, log: options.log, sumsOf: manifests.sumsOf, ...(options.makeIndex ? { make: options.makeIndex } : {}) })
  const pages = await timed('sites', () =>
    openWarmSites({
      forge,
      published,
      now,
      assets: assets.site,
      assetsDir: assets.siteDir,
      outDir,
      imagesDir: options.imagesDir ?? join(dataDir, DATA.images),
      search,
      manifests,
      onSite: (site, done, total) => report({ step: 'sites', state: 'site', name: site.nome, done, total }),
    }),
  )
  let url = ''
  const key = await keptKey(options.keyFile ?? join(dataDir, DATA.key), 'SESSION_KEY_FILE')
  const software = softwareName(program)
  const work = { forge, published, personal, now, software }
  const origin = () => options.publicUrl ?? url
  const services: Services = {
    work,
    changes: watchRevision(forge),
    pages,
    origin,
    publicUrl: options.publicUrl,
    sessionKey: key,
    revocations: revocations(store),
    store,
    remember: accessLog.remember,
    logIn: await openLogIn(options, store, key, now),
    mail: await openMail(options, { work, store, origin, key, log: options.log }),
    webmail: openWebmail({ ...options, webmail: options.webmail ?? null }, { work, key }),
    images: { remake: remakeImage },
    ...(options.previews && { previews: options.previews }),
    audit: new AuditRegister(forgeSource(work, opened.kept, await portalSigners(join(dataDir, DATA.signers)))),
    ...(options.github?.webhookSecret ? { github: { webhookSecret: options.github.webhookSecret } } : {}),
    assets: assets.site,
    demonstration: options.demonstration && options.publicUrl === null,
    log: options.log,
  }
  const portal = createPortal(services, assets)
  let ranAt = now()
  let isStopping = false
  const health = await openPortalHealth(options, { forge, store, pages, ranAt: () => ranAt, now })
  const atWork = inFlight()
  const app = createApp({
    services,
    portal,
    folderOf: (site) => join(outDir, site.key),
    isOurHost: ourHost(options),
    salute: (request) => salute(request, { look: health, isStopping: () => isStopping, requests: atWork.count, token: options.healthToken ?? null }),
    isStopping: () => isStopping,
  })
  const server = await listen({ host: options.host, port: options.port, app: atWork.counted(app), tooLarge: () => portal.tooLarge() })
  url = `http://localhost:${server.port}`
  const stopClock = followClock({ pages, jobs: clockJobs(services), now, log: options.log, ran: () => (ranAt = now()) })
  const stopForgetting = forgetWhatEnded(services)
  const stopWarming = warmQueue(work)
  search.start()
  const stopTelling = tellHistories(pages.tellMore)
  const stopImages = pages.images.start(options.log)
  return {
    url,
    repository,
    signsAs: fingerprint(signature.blob.toString('base64')),
    searched: search.settled,
    manifested: manifests.settled,
    health,
    close: async (mostMs = SETTLE_MS, backgroundMs = BACKGROUND_MS) => {
      isStopping = true
      const closed = server.close(mostMs)
      const clock = stopClock()
      const background = Promise.all([search.stop(), stopWarming(), stopTelling(), stopImages()])
      stopForgetting()
      // Streams that stay open end by themselves; whoever listens asks the next portal.
      services.changes.close()
      endAllLive()
      const left = await atWork.settled(mostMs)
      await Promise.all([clock, closed])
      await services.webmail?.mailboxes.close()
      await accessLog.close()
      await Promise.race([background.then(manifests.settled), sleep(backgroundMs, undefined, { ref: false })])
      await forge.shutDown()
      return left
    },
  }
}
