import type { PublicSite } from '../../lib/model/sites.ts'
import { joinFrontMatter } from '../../lib/model/front-matter.ts'
import { SERVICE_CATEGORIES } from '../../lib/model/vocabularies/service-categories.ts'
import { TOPICS } from '../../lib/model/vocabularies/topics.ts'
import { type Chance, chance } from './chance.ts'
import { paragraphs, sentence, title } from './prose.ts'

/** The site the generated entries belong to. */
export const CORPUS_SITE: PublicSite = {
  key: 'prova',
  tipo: 'public',
  ente: 'prova',
  nome: 'Comune di Prova',
  breve: 'Prova',
  base: '/prova/',
  url: 'https://www.comune.prova.example/',
  colore: '#0b5c8a',
  stemma: '/urp/media/stemma.svg',
  email: 'urp@prova.example',
  indirizzo: 'Piazza della Prova 1',
  cap: '59100',
  localita: 'Prova',
  codice_fiscale: '00000000000',
  telefono: '+39 0574 000000',
  pec: 'protocollo@pec.prova.example',
  regione: { nome: 'Regione Toscana', url: 'https://www.regione.toscana.it/' },
  accessibilita: 'https://form.agid.gov.it/',
}

type Kind = 'notizia' | 'servizio' | 'evento' | 'documento' | 'luogo' | 'persona' | 'faq'
// What a municipality writes most, per hundred entries beside the offices.
const SHARES: readonly (readonly [Kind, number])[] = [['notizia', 38], ['documento', 20], ['evento', 14], ['servizio', 10], ['faq', 8], ['persona', 5], ['luogo', 5]]
const CONTACTS = [{ tipo: 'Telefono', valore: '+39 0574 000000' }]

/**
 * Entries of a public site that look like a municipality's: relations that hold, 300–600 words a page, dates over
 * three years. Equal arguments give equal bytes.
 *
 * @param n how many entries
 * @returns bytes by content path (`content/prova/…`)
 */
export function generateCorpus(n: number, seed: number): Map<string, Uint8Array> {
  const random = chance(seed)
  const offices = Array.from({ length: Math.max(1, Math.round(n / 100)) }, (_, i) => `ufficio-${String(i + 1)}`)
  const files = new Map<string, Uint8Array>()
  const add = (owner: string, type: string, slug: string, values: object, body: string) => {
    const { ufficio, ...rest } = { ufficio: owner, ...values } as Record<string, unknown>
    files.set(`content/${CORPUS_SITE.key}/${owner}/${type}/${slug}.md`, new TextEncoder().encode(joinFrontMatter({ ufficio, ...rest }, body)))
  }
  const places = offices.map((office) => `sede-${office}`)
  for (const [i, office] of offices.entries()) {
    add(office, 'unita', office, { ...common(random), tipo: 'ufficio', competenze: sentence(random), sede: places[i], contatti: CONTACTS }, '')
    if (files.size < n) add(office, 'luogo', places[i] ?? '', place(random), paragraphs(random, 2))
  }
  for (let i = 0; files.size < n; i++) {
    const [owner, type] = [random.pick(offices), pickKind(random)]
    const slug = `${type}-${String(i)}`
    add(owner, type, slug, { ...common(random), ...MAKERS[type](random, { owner, offices, places }) }, type === 'persona' ? '' : paragraphs(random, random.between(4, 8)))
  }
  return files
}

interface Around {
  readonly owner: string
  readonly offices: readonly string[]
  readonly places: readonly string[]
}

const MAKERS: Readonly<Record<Kind, (random: Chance, around: Around) => object>> = {
  notizia: (random) => ({ tipo: random.pick(['notizia', 'comunicato']) }),
  servizio: (random, { owner }) => ({
    stato: 'attivo',
    categoria: random.pick(SERVICE_CATEGORIES),
    destinatari: sentence(random),
    come_fare: sentence(random),
    cosa_serve: { intro: 'Servono:', elenco: [sentence(random), sentence(random)] },
    cosa_si_ottiene: sentence(random),
    tempi: { testo: sentence(random) },
    accesso: { uffici: [owner] },
    condizioni: [{ titolo: 'Condizioni', url: 'https://servizi.prova.example/condizioni' }],
  }),
  evento: (random, { places }) => ({ tipo: 'Mostra', inizio: `${day(random)}T18:00`, luogo: random.pick(places), destinatari: sentence(random), costo: 'Ingresso libero', contatti: CONTACTS }),
  documento: (random) => ({ tipo: random.pick(['Modulistica', 'Atto normativo']) }),
  luogo: (random) => place(random),
  persona: (random, { offices }) => ({
    nome: 'Anna',
    cognome: title(random),
    incarichi: [{ tipo: random.pick(['politico', 'amministrativo']), ruolo: title(random), unita: random.pick(offices), inizio: day(random) }],
    contatti: CONTACTS,
  }),
  faq: (random) => ({ domanda: `${title(random)}?` }),
}

function common(random: Chance): object {
  return { titolo: title(random), descrizione: sentence(random), argomenti: [random.pick(TOPICS)], data_pubblicazione: day(random), data_revisione: '2027-06-30' }
}

function place(random: Chance): object {
  return { ...common(random), tipo: 'Palazzo', indirizzo: 'Via della Prova 1', cap: '59100', lat: 43.88, lon: 11.09, accesso: sentence(random), contatti: CONTACTS }
}

function day(random: Chance): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(random.between(2024, 2026))}-${two(random.between(1, 10))}-${two(random.between(1, 28))}`
}

function pickKind(random: Chance): Kind {
  let at = random.between(1, 100)
  for (const [kind, share] of SHARES) if ((at -= share) <= 0) return kind
  return 'notizia'
}
