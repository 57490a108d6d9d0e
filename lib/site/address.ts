import type { Entry } from '../model/entry.ts'
import type { SiteKind } from '../model/fields/field.ts'
import { slugOf } from '../model/slug.ts'

const NEWS_FOLDERS: Readonly<Record<string, string>> = { notizia: 'notizie', comunicato: 'comunicati', avviso: 'avvisi' }
const UNIT_FOLDERS: Readonly<Record<string, string>> = {
  ufficio: 'uffici',
  area: 'aree-amministrative',
  'struttura amministrativa': 'aree-amministrative',
  'giunta comunale': 'organi-di-governo',
  'consiglio comunale': 'organi-di-governo',
  commissione: 'organi-di-governo',
  'struttura politica': 'organi-di-governo',
}

/**
 * The address an entry is read at, rooted at its site: the tree of the national model on a public site
 * (design-comuni-docs, architecture of information), the content path on the intranet, so that a rule about a path
 * is a rule about an address.
 *
 * @example addressOf(entry, 'public') // '/servizi/educazione-e-formazione/iscrizione-nido/'
 */
export function addressOf(entry: Entry, kind: SiteKind): string {
  if (kind === 'intranet') return `/${entry.owner}/${entry.type}/${entry.slug}/`
  if (entry.type === 'faq') return `/domande-frequenti/#${entry.slug}`
  return `${folderOf(entry)}${entry.slug}/`
}

function folderOf({ type, values }: Entry): string {
  switch (type) {
    case 'servizio':
      return `/servizi/${slugOf(String(values.categoria))}/`
    case 'notizia':
      return `/novita/${NEWS_FOLDERS[String(values.tipo)] ?? 'notizie'}/`
    case 'evento':
      return '/vivere-il-comune/eventi/'
    case 'luogo':
      return '/vivere-il-comune/luoghi/'
    case 'unita':
      return `/amministrazione/${UNIT_FOLDERS[String(values.tipo)] ?? 'enti-e-fondazioni'}/`
    case 'persona':
      return `/amministrazione/${isPolitical(values.incarichi) ? 'politici' : 'personale-amministrativo'}/`
    case 'documento':
    case 'dataset':
      return '/amministrazione/documenti-e-dati/'
    case 'progetto':
      return '/progetti/'
    case 'argomento':
      return '/argomenti/'
    default:
      return '/'
  }
}

function isPolitical(appointments: unknown): boolean {
  return Array.isArray(appointments) && appointments.some((item: { tipo?: unknown }) => item.tipo === 'politico')
}

/** The file that is served at an address: `/servizi/` is `servizi/index.html`. */
export function outPathOf(address: string): string {
  const [path = '/'] = address.split('#')
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1)
}
