import type { Right } from '../access/rights.ts'

const VERBS = { read: 'leggere', write: 'scrivere', approve: 'approvare' } satisfies Record<Right, string>

/** What is said of rights: of what a proposal changes, of who must approve it, of the card of a person. */
export const RIGHTS_WORDS = {
  rulesTitle: 'Regole: chi legge, chi scrive, chi approva',
  rulesChanged: 'Modifica alle regole',
  rulesType: 'Regole',
  sitesType: 'Siti',
  allBodies: 'Tutti gli enti',
  rulesOffice: 'Regole e gruppi',

  place: {
    all: 'in tutti i contenuti',
    rules: 'nelle regole',
    intranet: 'in tutta l’intranet',
    ofIntranet: 'dell’intranet',
    site: (whose: string) => `in tutto il sito ${whose}`,
    part: (name: string, whose: string) => `in «${name}» ${whose}`,
    other: (path: string) => `in «${path}»`,
  },
  except: (places: readonly string[]) => `, tranne ${list(places)}`,

  may: (rights: readonly Right[], how: 'gains' | 'loses', place: string) => `${how === 'gains' ? 'ora può' : 'non può più'} ${list(rights.map((right) => VERBS[right]), how === 'gains' ? 'e' : 'né')} ${place}`,
  audits: { gains: 'ora vede tutte le proposte e chi le ha decise', loses: 'non vede più le proposte degli altri' },
  comes: (member: string) => `entra nella rubrica ${ofName(member)}`,
  goes: (member: string) => `esce dalla rubrica ${ofName(member)}`,
  moves: (from: string, to: string) => `passa ${fromName(from)} ${toName(to)}`,
  enters: (before: string, after: string) => `entrerà con l’indirizzo «${after}» invece di «${before}»: chi legge quella casella avrà tutti i suoi permessi`,
  joins: (group: string) => `entra nel gruppo «${group}»`,
  leaves: (group: string) => `esce dal gruppo «${group}»`,
  memberJoins: 'entra tra gli enti delle regole',
  memberLeaves: 'esce dagli enti delle regole: chi ci lavora non legge più niente di interno',
  approvals: (place: string) => `Per pubblicare ${place}`,
  need: (before: number, after: number) => `${after === 1 ? 'basterà 1 approvazione' : `serviranno ${after} approvazioni`} (prima ${before})`,

  lanes: 'Come si trattano le proposte',
  lane: {
    added: (line: string) => `nuova riga: «${line}»`,
    removed: (line: string) => `non c’è più: «${line}»`,
    order: 'le righe sono in un altro ordine: vale la prima che si adatta',
  },

  anybody: 'Chiunque, anche senza entrare con il proprio nome,',
  outsiders: 'Chi non lavora in uno degli enti',
  allStaff: 'Chi lavora in uno qualsiasi degli enti',
  staff: (member: string) => `Chi lavora per ${withArticle(member)}`,
  group: (name: string, member: string | null, people: readonly string[]) => `Chi è nel gruppo «${name}»${member === null ? '' : ` e lavora per ${withArticle(member)}`} (${people.length === 0 ? 'per ora nessuno' : named(people)})`,

  nobody: 'nessuno',
  principal: { everyone: 'tutti', staff: 'chi lavora negli enti' } as Readonly<Record<string, string>>,
  staffOf: (member: string) => `chi lavora per ${withArticle(member)}`,
  anyBody: 'tutti gli enti',
  noGroup: 'In nessun gruppo',
  goneGroup: (name: string) => `${name} (non è più nelle regole)`,
  goneMember: (name: string) => `${name} (non è più tra gli enti)`,

  unknownMember: (name: string, known: readonly string[]) => `indica «${name}», che non è tra gli enti delle regole: scegli uno di questi: ${known.join(', ')}`,
  elsewhere: 'sta nell’area «Tutti gli enti»: le schede delle persone si scrivono solo lì',
  sharedAddress: (address: string, name: string) => `è «${address}», che è già di ${name}: con un indirizzo entra una persona sola, scrivine un altro`,
  unknownGroup: (name: string) => `indica il gruppo «${name}», che nelle regole non c’è: toglilo, oppure prima proponi di aggiungerlo alle regole`,
  foreignGroup: (name: string, of: string, member: string) => `indica il gruppo «${name}», che è dell’ente «${of}»: chi lavora per «${member}» non può farne parte`,
} as const

/** «del Comune di Prato», «dell’Unione dei Comuni»: the name of a body after «of». */
export function ofName(name: string): string {
  return joined(name, { il: 'del ', la: 'della ', l: 'dell’', none: 'di ' })
}

function fromName(name: string): string {
  return joined(name, { il: 'dal ', la: 'dalla ', l: 'dall’', none: 'da ' })
}

function toName(name: string): string {
  return joined(name, { il: 'al ', la: 'alla ', l: 'all’', none: 'a ' })
}

function withArticle(name: string): string {
  return joined(name, { il: 'il ', la: 'la ', l: 'l’', none: '' })
}

function joined(name: string, before: { readonly il: string; readonly la: string; readonly l: string; readonly none: string }): string {
  if (/^(Comune|Consorzio|Circondario)\b/.test(name)) return before.il + name
  if (/^(Provincia|Regione|Città|Comunità)\b/.test(name)) return before.la + name
  return (/^(Unione|Ente|Azienda|Istituto)\b/.test(name) ? before.l : before.none) + name
}

function list(items: readonly string[], and: 'e' | 'né' = 'e'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`
}

const SHOWN = 6

function named(people: readonly string[]): string {
  return people.length <= SHOWN ? list(people) : `${people.slice(0, SHOWN).join(', ')} e altre ${people.length - SHOWN} persone`
}
