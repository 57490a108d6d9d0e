import { test } from 'uvu'
import type { Person } from '../../../../lib/access/person.ts'
import type { Proposal } from '../../../../lib/forge/proposal.ts'
import { nameOfBranch } from '../../../../lib/workflow/proposal-name.ts'
import { saveEntry } from '../../../../lib/workflow/save-entry.ts'
import { sendToReview } from '../../../../lib/workflow/send-to-review.ts'
import { card, notice, openScene, type Scene } from '../scene.ts'

/** The moment the scene's clock stands at: Monday 23 November 2026, 11:00 in Italy. */
export const NOW = Date.parse('2026-11-23T10:00:00Z')

/** A scene, and what decisions are tried on. */
export interface Stage extends Scene {
  readonly vigile: Person
  readonly elena: Person
  readonly franco: Person
  /** A notice of the police that waits for the central office; `more` goes into its front matter. */
  readonly sent: (slug: string, more?: Record<string, unknown>, body?: string) => Promise<Proposal>
  /** The same by another person, about any office. */
  readonly sentAt: (person: Person, office: string, slug: string) => Promise<Proposal>
  /** Its author writes another text. */
  readonly rewritten: (proposal: Proposal, body: string) => Promise<Proposal>
  /** The proposal as it stands. */
  readonly now: (proposal: Pick<Proposal, 'number'>) => Promise<Proposal>
  readonly online: (slug: string) => Promise<string | null>
}

const placeOf = (slug: string, office = 'polizia') => `content/prato/${office}/notizia/${slug}.md`

/** A test with a stage of its own; two people may approve in Prato where `need` is not given. */
export function scene(title: string, play: (stage: Stage) => Promise<void>, more: Readonly<Record<string, string>> = {}): void {
  test(title, async () => {
    const open = await openScene(more)
    try {
      await play(await staged(open))
    } finally {
      await open.end()
    }
  })
}

/** What decisions are tried on, over a scene. */
export async function staged(open: Scene): Promise<Stage> {
  const { work, forge } = open
  const [vigile, elena, franco] = [await open.person('vigile'), await open.person('elena'), await open.person('franco')]
  const write = async (person: Person, office: string, slug: string, body: string, more: Record<string, unknown> = {}) => {
    const path = placeOf(slug, office)
    const text = notice(office, `Avviso ${slug}`, body, more)
    const draft = await saveEntry(work, person, { requestId: `richiesta-${office}-${slug}`, path, text, media: [], base: { head: await forge.head(), tip: null }, confirmed: false })
    return sendToReview(work, person, { name: nameOfBranch(draft.branch), tip: draft.tip })
  }
  return {
    ...open,
    vigile,
    elena,
    franco,
    sent: (slug, more = {}, body = `Testo di ${slug}.`) => write(vigile, 'polizia', slug, body, more),
    sentAt: (person, office, slug) => write(person, office, slug, `Testo di ${slug}.`),
    rewritten: async (proposal, body) => {
      const [, slug = ''] = nameOfBranch(proposal.branch).slug.split('/')
      const text = notice('polizia', `Avviso ${slug}`, body)
      const { tip, base } = await now(proposal)
      return saveEntry(work, vigile, { requestId: `richiesta-${slug}-${body.length}-${tip.slice(0, 6)}`, path: placeOf(slug), text, media: [], base: { head: base, tip }, confirmed: true })
    },
    now,
    online: async (slug) => {
      const bytes = await forge.read(await forge.head(), placeOf(slug))
      return bytes && new TextDecoder().decode(bytes)
    },
  }

  async function now({ number }: Pick<Proposal, 'number'>): Promise<Proposal> {
    const proposal = await forge.proposal(number)
    if (!proposal) throw new Error(`no proposal ${number}`)
    return proposal
  }
}

const rules = (police: string, intranet: string) => ({
  'regole.yml': `version: 1
members: [prato]
groups:
  urp: { of: prato }
  vigili: { of: prato }
  scuola: { of: prato }
  intranet: { of: prato }
  revisori: { of: prato, audits: true }
rules:
  - { path: /prato/, readers: [everyone], authors: [urp], approvers: [urp] }
  - { path: /prato/polizia/, authors: [vigili, urp]${police} }
  - { path: /prato/istruzione/, authors: [scuola, urp] }
  - { path: /intranet/, readers: [staff], authors: [${intranet}], approvers: [${intranet}] }
`,
})

/** The rules of the scene with two approvals on the pages of the police. */
export const TWO_APPROVALS = rules(', need: 2', 'intranet')
/** One approval on every path, and a lane that asks two for a new page. */
export const HEAVY_NEW_PAGES = { 'regole.yml': `${rules('', 'intranet')['regole.yml']}lanes:\n  - { lane: heavy, when: [new], need: 2 }\n` }
/** The same with the central office of Prato over the intranet, and so over who is in which group. */
export const INTRANET_BY_URP = rules('', 'urp')

/** Elena asks that Sara be in the group of the central office, and says so to whoever approves. */
export async function cardOfSara({ work, forge, elena }: Stage): Promise<Proposal> {
  const path = 'content/intranet/tutti/rubrica/sara.md'
  const draft = await saveEntry(work, elena, { requestId: 'richiesta-sara', path, text: card('sara', 'prato', ['urp']), media: [], base: { head: await forge.head(), tip: null }, confirmed: false })
  return sendToReview(work, elena, { name: nameOfBranch(draft.branch), tip: draft.tip })
}

/** What several did at once, in words: `ok`, or the code of the refusal. */
export async function outcomes(...acts: readonly Promise<unknown>[]): Promise<readonly string[]> {
  const settled = await Promise.allSettled(acts)
  return settled.map((one) => (one.status === 'fulfilled' ? 'ok' : String((one.reason as { code?: string }).code ?? one.reason)))
}
