import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Person } from '../../../lib/access/person.ts'
import { initRepository } from '../../../lib/forge/embedded/init-repository.ts'
import { type EmbeddedForge, openEmbeddedForge } from '../../../lib/forge/embedded/open-embedded-forge.ts'
import type { SignCommit } from '../../../lib/forge/git/objects/signed-commit.ts'
import { joinFrontMatter } from '../../../lib/model/front-matter.ts'
import { publishedReader } from '../../../lib/workflow/published.ts'
import type { SaveRequest } from '../../../lib/workflow/save-entry.ts'
import type { Workplace } from '../../../lib/workflow/workplace.ts'

/** The public site of Prato as `siti.yml` has it. */
export const SITE = { tipo: 'public', ente: 'prato', nome: 'Comune di Prato', breve: 'Prato', base: '/prato/', colore: '#0b5c8a', stemma: '/urp/media/stemma.svg', indirizzo: 'Piazza 1', cap: '59100', localita: 'Prato', codice_fiscale: '00000000000', telefono: '0574 000000', email: 'urp@prato.example', pec: 'pec@prato.example', regione: { nome: 'Toscana', url: 'https://www.regione.toscana.it/' }, accessibilita: 'https://form.agid.gov.it/' }
export const INTRANET = { tipo: 'intranet', nome: 'Intranet', breve: 'Intranet', base: '/intranet/', colore: '#3b3f8f', stemma: '/tutti/media/stemma.svg', email: 'i@prato.example', aree: { tutti: 'Tutti' } }
export const RULES = `version: 1
members: [prato]
groups:
  urp: { of: prato }
  vigili: { of: prato }
  scuola: { of: prato }
  intranet: { of: prato }
  revisori: { of: prato, audits: true }
rules:
  - { path: /prato/, readers: [everyone], authors: [urp], approvers: [urp] }
  - { path: /prato/polizia/, authors: [vigili, urp] }
  - { path: /prato/istruzione/, authors: [scuola, urp] }
  - { path: /intranet/, readers: [staff], authors: [intranet], approvers: [intranet] }
`
const PEOPLE = { vigile: 'vigili', maestra: 'scuola', elena: 'urp', franco: 'urp', teresa: 'revisori', sara: '' }
const DATES = { data_pubblicazione: '2026-03-02', data_revisione: '2027-03-02' }

/** A small body with its repository in a folder of its own: what the actions are tried on. */
export interface Scene {
  readonly work: Workplace
  readonly forge: EmbeddedForge
  readonly dir: string
  readonly person: (id: string) => Promise<Person>
  /** A save of the notice «chiusura-ponte» as someone would send it who has just opened it. */
  readonly save: (change?: Partial<SaveRequest> & { readonly titolo?: string; readonly body?: string }) => Promise<SaveRequest>
  readonly end: () => Promise<void>
}

export const NOTICE = 'content/prato/polizia/notizia/chiusura-ponte.md'
let saves = 0

/**
 * @param more other first content, by path below `content/`: it takes the place of what has the same path
 * @param clock milliseconds since the epoch, for the record and for the actions; a fixed moment for the actions where none is given
 * @param sign signs what the portal commits
 */
export async function openScene(more: Readonly<Record<string, string>> = {}, clock?: () => number, sign: SignCommit | null = null): Promise<Scene> {
  const dir = await mkdtemp(join(tmpdir(), 'scena-'))
  await initRepository(dir)
  const forge = await openEmbeddedForge({ dir, committer: { id: 'portale', name: 'Portale', email: 'portale@example.org' }, sign, ...(clock ? { clock } : {}) })
  await forge.seed([{ author: { id: 'redazione', name: 'Redazione', email: 'r@example.org' }, at: Date.parse('2026-03-01T08:00:00Z'), message: 'Primi contenuti', changes: firstContent(more) }])
  const work = { forge, published: publishedReader(forge), now: clock ?? (() => Date.parse('2026-11-23T10:00:00Z')) }
  return {
    work,
    forge,
    dir,
    person: async (id) => {
      const found = (await work.published()).people.get(id)
      if (!found) throw new Error(`no ${id}`)
      return found
    },
    save: async ({ titolo = 'Chiusura del ponte', body = 'Il ponte chiude lunedì.', ...change } = {}) => ({
      requestId: `richiesta-${++saves}`,
      path: NOTICE,
      text: notice('polizia', titolo, body),
      media: [],
      base: { head: await forge.head(), tip: null },
      confirmed: false,
      ...change,
    }),
    end: async () => {
      await forge.shutDown()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

export function notice(ufficio: string, titolo: string, body: string, more: Record<string, unknown> = {}): string {
  return joinFrontMatter({ titolo, descrizione: 'Che cosa cambia per chi passa di lì.', ufficio, tipo: 'notizia', ...more, ...DATES }, body)
}

function firstContent(more: Readonly<Record<string, string>>) {
  const file = (path: string, text: string) => ({ path: `content/${path}`, content: new TextEncoder().encode(text) })
  const people = Object.entries(PEOPLE).map(([id, group]) => file(`intranet/tutti/rubrica/${id}.md`, card(id, 'prato', group ? [group] : [])))
  const first = [
    file('siti.yml', JSON.stringify({ siti: { prato: SITE, intranet: INTRANET } })),
    file('regole.yml', RULES),
    file('prato/polizia/notizia/mercato.md', notice('polizia', 'Il mercato si sposta', `Da lunedì il mercato è in piazza. ${'Le strade intorno restano aperte. '.repeat(20).trim()}`)),
    file(
      'prato/polizia/luogo/palazzo.md',
      joinFrontMatter({ titolo: 'Palazzo', descrizione: 'Un palazzo.', ufficio: 'polizia', tipo: 'Palazzo', indirizzo: 'Piazza 1', cap: '59100', lat: 43.88, lon: 11.09, accesso: 'Dal portone.', contatti: [{ tipo: 'Telefono', valore: '0574 000000' }], ...DATES }, 'Un palazzo.'),
    ),
    ...['polizia', 'istruzione'].map((office) =>
      file(
        `prato/${office}/unita/${office}.md`,
        joinFrontMatter({ titolo: `Ufficio ${office}`, descrizione: 'Un ufficio.', ufficio: office, tipo: 'ufficio', competenze: 'Molte cose.', sede: 'palazzo', contatti: [{ tipo: 'Telefono', valore: '0574 000000' }], ...DATES }, ''),
      ),
    ),
    ...people,
  ]
  const others = Object.entries(more).map(([path, text]) => file(path, text))
  return [...first.filter(({ path }) => !others.some((other) => other.path === path)), ...others]
}

/** The card of a person of the rubrica. */
export function card(id: string, ente: string, gruppi: readonly string[]): string {
  return joinFrontMatter({ titolo: id, descrizione: 'Una persona.', area: 'tutti', nome: id, cognome: 'Prova', ente, ruolo: 'prova', email: `${id}@${ente}.example`, ...(gruppi.length > 0 ? { gruppi } : {}), ...DATES }, '')
}
