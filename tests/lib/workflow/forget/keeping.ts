import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { withForgotten } from '../../../../lib/forge/forgotten/with-forgotten.ts'
import type { SignCommit } from '../../../../lib/forge/git/objects/signed-commit.ts'
import type { Proposal } from '../../../../lib/forge/proposal.ts'
import { type PersonalFiles, openPersonalFiles } from '../../../../lib/store/personal-files.ts'
import type { ForgetPlace } from '../../../../lib/workflow/forget/forget-path.ts'
import { nameOfBranch } from '../../../../lib/workflow/proposal-name.ts'
import { publish } from '../../../../lib/workflow/publish.ts'
import { publishedReader } from '../../../../lib/workflow/published.ts'
import { saveEntry } from '../../../../lib/workflow/save-entry.ts'
import { sendToReview } from '../../../../lib/workflow/send-to-review.ts'
import { openStore } from '../../../../scripts/server/open-store.ts'
import { staged, type Stage } from '../decide/stage.ts'
import { notice, openScene } from '../scene.ts'

export const LIST = 'content/prato/polizia/media/graduatoria.pdf'
export const CALL = 'content/prato/polizia/notizia/bando.md'

/** A stage whose files with personal data are kept beside the history. */
export interface Keeping extends Stage {
  readonly files: PersonalFiles
  readonly place: ForgetPlace
  readonly storeDir: string
  /** Time goes by; milliseconds. */
  readonly wait: (ms: number) => void
  readonly clock: () => number
  /** Saves the call with a list that holds personal data, and sends it to review. */
  readonly call: (pdf: Uint8Array, change?: { readonly body?: string; readonly until?: string; readonly marked?: boolean; readonly withList?: boolean }) => Promise<Proposal>
  /** The same, published. */
  readonly publishCall: Keeping['call']
}

export const pdf = (words: string) => new TextEncoder().encode(`%PDF-1.7\n${words}\n`)

export async function keeping(sign: SignCommit | null = null): Promise<Keeping> {
  let time = Date.parse('2026-11-20T08:30:00Z')
  const clock = () => time
  const open = await openScene({}, clock, sign)
  const storeDir = join(open.dir, '..', `${open.dir.slice(open.dir.lastIndexOf('/') + 1)}-archivio`)
  const files = openPersonalFiles(openStore(storeDir), clock)
  const forge = withForgotten(open.forge, files)
  const work = { ...open.work, forge, personal: files, published: publishedReader(forge) }
  const stage = await staged({ ...open, work, forge })
  let saves = 0
  const call: Keeping['call'] = async (bytes, { body = 'Chi può fare domanda.', until = '2026-12-20', marked = true, withList = true } = {}) => {
    time += 3_600_000
    const allegati = withList ? [{ titolo: 'Graduatoria', ...(marked && { dati_personali: true }), file: '/polizia/media/graduatoria.pdf' }] : undefined
    const text = notice('polizia', 'Bando', body, { ...(until && { data_scadenza: until }), ...(allegati && { allegati }) })
    const tip = (await forge.open('cms/prato-notizia/polizia/bando'))?.tip ?? null
    const media = withList ? [{ path: LIST, bytes }] : []
    const draft = await saveEntry(work, stage.vigile, { requestId: `bando-${String(++saves)}`, path: CALL, text, media, base: { head: await forge.head(), tip }, confirmed: true })
    return sendToReview(work, stage.vigile, { name: nameOfBranch(draft.branch), tip: draft.tip })
  }
  return {
    ...stage,
    files,
    storeDir,
    clock,
    wait: (ms) => (time += ms),
    place: { forge: open.forge, published: work.published, files, now: clock },
    call,
    publishCall: async (...asked) => publish(work, stage.elena, await call(...asked)),
    end: async () => {
      await stage.end()
      await rm(storeDir, { recursive: true, force: true })
    },
  }
}
