import { stringify } from 'yaml'
import { joinFrontMatter } from '../../lib/model/front-matter.ts'
import { CORPUS_SITE, generateCorpus } from './corpus.ts'

const RULES = `version: 1
members: [prova]
groups:
  redazione: { of: prova }
  autori: { of: prova }
rules:
  - { path: /prova/, readers: [everyone], authors: [autori], approvers: [redazione] }
  - { path: /intranet/, readers: [staff], authors: [redazione], approvers: [redazione] }
`

/** A body of its own around the generated entries: its site, an intranet with two people, its rules. */
export function corpusContent(entries: number): ReadonlyMap<string, Uint8Array> {
  const encode = (text: string) => new TextEncoder().encode(text)
  const { key, ...site } = CORPUS_SITE
  const intranet = { tipo: 'intranet', nome: 'Intranet', breve: 'Intranet', base: '/intranet/', colore: '#3b3f8f', stemma: '/tutti/media/stemma.svg', email: 'i@prova.example', aree: { tutti: 'Tutti' } }
  return new Map([
    ...generateCorpus(entries, 1),
    ['content/siti.yml', encode(stringify({ siti: { [key]: site, intranet } }))],
    ['content/regole.yml', encode(RULES)],
    ...[['autore', 'autori'] as const, ['redattore', 'redazione'] as const].map(([id, group]) => [`content/intranet/tutti/rubrica/${id}.md`, encode(person(id, group))] as const),
  ])
}

function person(id: string, group: string): string {
  const values = { titolo: id, descrizione: 'Una persona.', area: 'tutti', nome: id, cognome: 'Prova', ente: 'prova', ruolo: 'prova', email: `${id}@prova.example`, gruppi: [group], data_pubblicazione: '2026-01-02', data_revisione: '2027-01-02' }
  return joinFrontMatter(values, '')
}
