import { createHash } from 'node:crypto'
import type { Person } from '../../../lib/access/person.ts'
import type { SignCommit } from '../../../lib/forge/git/objects/signed-commit.ts'
import type { Proposal } from '../../../lib/forge/proposal.ts'
import { commitSigner } from '../../../lib/history/signature/commit-signer.ts'
import { signingKey } from '../../../lib/history/signature/signing-key.ts'
import { allowedSignerLine, parseAllowedSigners } from '../../../lib/history/signature/allowed-signers.ts'
import { approve } from '../../../lib/workflow/approve.ts'
import { publishDue } from '../../../lib/workflow/clock/publish-due.ts'
import { emergency } from '../../../lib/workflow/decide/emergency.ts'
import { pack } from '../../../lib/workflow/decide/pack.ts'
import { schedule } from '../../../lib/workflow/decide/schedule.ts'
import { sign as signEmergency } from '../../../lib/workflow/decide/sign.ts'
import { nameOfBranch } from '../../../lib/workflow/proposal-name.ts'
import { proposeRules } from '../../../lib/workflow/propose-rules.ts'
import { publish } from '../../../lib/workflow/publish.ts'
import { reject } from '../../../lib/workflow/reject.ts'
import { acceptSuggestion } from '../../../lib/workflow/remarks/accept-suggestion.ts'
import { addRemark } from '../../../lib/workflow/remarks/add-remark.ts'
import { remarksOf } from '../../../lib/workflow/state/remarks-of.ts'
import { saveEntry } from '../../../lib/workflow/save-entry.ts'
import { sendBack } from '../../../lib/workflow/send-back.ts'
import { sendToReview } from '../../../lib/workflow/send-to-review.ts'
import { withdraw } from '../../../lib/workflow/withdraw.ts'
import { card, notice, openScene, type Scene } from '../../lib/workflow/scene.ts'

export const PORTAL_KEY = signingKey(createHash('sha256').update('portale').digest())
export const SIGNERS = parseAllowedSigners(allowedSignerLine('portale@example.org', PORTAL_KEY))

export const rules = ({ police = '', urp = 'urp' }: { readonly police?: string; readonly urp?: string } = {}) => `version: 1
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
  - { path: /prato/istruzione/, authors: [scuola, urp], need: 2 }
  - { path: /intranet/, readers: [staff], authors: [${urp}], approvers: [${urp}] }
  - { path: /regole/, readers: [staff], authors: [urp], approvers: [urp] }
`

/** A small body whose portal signs, with a clock that goes on by itself and can be moved. */
export interface Office extends Scene {
  readonly clock: { now: number }
  readonly elena: Person
  readonly franco: Person
  readonly vigile: Person
  readonly maestra: Person
}

/** @param sign `null` for a portal of the time before signatures */
export async function openOffice(sign: SignCommit | null = commitSigner(PORTAL_KEY)): Promise<Office> {
  const clock = { now: Date.parse('2026-03-02T08:00:00Z') }
  const scene = await openScene({ 'regole.yml': rules(), 'intranet/tutti/rubrica/bruno.md': card('bruno', 'prato', ['urp']) }, () => (clock.now += 7_000), sign)
  const [elena, franco, vigile, maestra] = [await scene.person('elena'), await scene.person('franco'), await scene.person('vigile'), await scene.person('maestra')]
  return { ...scene, clock, elena, franco, vigile, maestra }
}

/** Something that happens in an office, whole; `slug` names its page, which no other has. */
export type Story = (office: Office, slug: string) => Promise<void>

const placeOf = (office: string, slug: string) => `content/prato/${office}/notizia/${slug}.md`

async function draft({ forge, work }: Office, person: Person, office: string, slug: string, body = `Testo di ${slug}.`): Promise<Proposal> {
  return saveEntry(work, person, { requestId: `nuova-${slug}`, path: placeOf(office, slug), text: notice(office, `Avviso ${slug}`, body), media: [], base: { head: await forge.head(), tip: null }, confirmed: false })
}

async function sent(office: Office, person: Person, place: string, slug: string): Promise<Proposal> {
  const { branch, tip } = await draft(office, person, place, slug)
  return sendToReview(office.work, person, { name: nameOfBranch(branch), tip })
}

async function rewritten({ work }: Office, person: Person, slug: string, { base, tip }: Proposal, body: string): Promise<Proposal> {
  return saveEntry(work, person, { requestId: `altra-${slug}`, path: placeOf('polizia', slug), text: notice('polizia', `Avviso ${slug}`, body), media: [], base: { head: base, tip }, confirmed: true })
}

export const STORIES = {
  simple: async (office, slug) => void (await publish(office.work, office.elena, await sent(office, office.vigile, 'polizia', slug))),
  twoApprovals: async (office, slug) => {
    const proposal = await sent(office, office.maestra, 'istruzione', slug)
    await approve(office.work, office.franco, proposal)
    await publish(office.work, office.elena, proposal)
  },
  changedAfterApproval: async (office, slug) => {
    const proposal = await sent(office, office.vigile, 'polizia', slug)
    await approve(office.work, office.elena, proposal)
    await publish(office.work, office.franco, await rewritten(office, office.vigile, slug, proposal, 'Un altro testo.'))
  },
  sentBack: async (office, slug) => {
    const first = await sendBack(office.work, office.elena, { ...(await sent(office, office.vigile, 'polizia', slug)), reason: 'Manca il giorno.' })
    const { branch, tip } = await rewritten(office, office.vigile, slug, first, 'Lunedì.')
    await publish(office.work, office.elena, await sendToReview(office.work, office.vigile, { name: nameOfBranch(branch), tip }))
  },
  suggestion: async (office, slug) => {
    const { number } = await sent(office, office.vigile, 'polizia', slug)
    const path = placeOf('polizia', slug)
    const remarked = await addRemark(office.work, office.franco, { number, requestId: `nota-${slug}`, text: 'Meglio così.', place: { path, field: 'titolo' }, suggestion: `Avviso su ${slug}` })
    await publish(office.work, office.elena, await acceptSuggestion(office.work, office.vigile, { number, remark: remarksOf(remarked)[0]?.id ?? '' }))
  },
  emergencySigned: async (office, slug) => {
    const { number, tip } = await sent(office, office.vigile, 'polizia', slug)
    await emergency(office.work, office.elena, { number, tip, reason: 'Il ponte è chiuso da stanotte.' })
    await signEmergency(office.work, office.franco, { number })
  },
  emergencyUnsigned: async (office, slug) => {
    const { number, tip } = await sent(office, office.elena, 'polizia', slug)
    await emergency(office.work, office.elena, { number, tip, reason: 'Allerta meteo.' })
  },
  package: async (office, slug) => {
    const [one, two] = [await sent(office, office.vigile, 'polizia', `${slug}-uno`), await sent(office, office.vigile, 'polizia', `${slug}-due`)]
    for (const { number } of [one, two]) await pack(office.work, office.elena, { number, into: { title: `Insieme ${slug}` } })
    await approve(office.work, office.franco, one)
    await publish(office.work, office.elena, two)
  },
  scheduled: async (office, slug) => {
    const { number, tip } = await sent(office, office.vigile, 'polizia', slug)
    const at = new Date(office.clock.now + 86_400_000).toISOString().slice(0, 10)
    await schedule(office.work, office.elena, { number, tip, at: `${at}T12:00` })
    office.clock.now = Date.parse(`${at}T12:00:00Z`)
    await publishDue(office.work).run(office.clock.now)
  },
  withdrawn: async (office, slug) => {
    const { branch, tip } = await draft(office, office.vigile, 'polizia', slug)
    await withdraw(office.work, office.vigile, { name: nameOfBranch(branch), tip })
  },
  rejected: async (office, slug) => void (await reject(office.work, office.elena, { ...(await sent(office, office.vigile, 'polizia', slug)), reason: 'C’è già.' })),
  waiting: async (office, slug) => void (await approve(office.work, office.elena, await sent(office, office.vigile, 'polizia', slug))),
  rulesTightened: async (office, slug) => {
    const head = await office.forge.head()
    const now = new TextDecoder().decode((await office.forge.read(head, 'content/regole.yml')) ?? new Uint8Array())
    const text = now.includes('need: 1') ? rules() : rules({ police: ', need: 1' })
    await publish(office.work, office.franco, await proposeRules(office.work, office.elena, { requestId: `regole-${slug}`, text, base: { head, tip: null } }))
  },
  joinsAndLeaves: async (office, slug) => {
    const path = 'content/intranet/tutti/rubrica/sara.md'
    const groups = async (list: readonly string[], requestId: string) => {
      const { branch, tip } = await saveEntry(office.work, office.elena, { requestId, path, text: card('sara', 'prato', list), media: [], base: { head: await office.forge.head(), tip: null }, confirmed: false })
      await publish(office.work, office.franco, await sendToReview(office.work, office.elena, { name: nameOfBranch(branch), tip }))
    }
    await groups(['urp'], `entra-${slug}`)
    await publish(office.work, await office.person('sara'), await sent(office, office.vigile, 'polizia', slug))
    await groups([], `esce-${slug}`)
  },
} as const satisfies Readonly<Record<string, Story>>
