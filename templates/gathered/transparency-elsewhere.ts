import type { Queries } from '../../lib/site/queries.ts'
import { cardsOf, LISTS, TITLES } from './sections.ts'

/**
 * Where the site already has what a part of the tree asks for, by the part's name: data is published once and linked (the
 * national model allows it, and two copies grow apart).
 */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'Atti generali': ['/amministrazione/documenti-e-dati/'],
  'Titolari di incarichi politici, di amministrazione, di direzione o di governo': ['/amministrazione/politici/', '/amministrazione/organi-di-governo/'],
  'Articolazione degli uffici': ['/amministrazione/aree-amministrative/', '/amministrazione/uffici/'],
  'Telefono e posta elettronica': ['/amministrazione/uffici/'],
  'Titolari di incarichi dirigenziali amministrativi di vertice': ['/amministrazione/personale-amministrativo/'],
  'Titolari di incarichi dirigenziali (dirigenti non generali)': ['/amministrazione/personale-amministrativo/'],
  'Enti pubblici vigilati': ['/amministrazione/enti-e-fondazioni/'],
  'Tipologie di procedimento': ['/servizi/'],
  'Carta dei servizi e standard di qualità': ['/valutazioni/'],
  'Servizi in rete': ['/servizi/'],
  'Tempi costi e indicatori di realizzazione delle opere pubbliche': ['/progetti/'],
  'Accessibilità e catalogo di dati, metadati e banche dati': ['/amministrazione/documenti-e-dati/'],
}

export interface PlaceElsewhere {
  readonly title: string
  /** Rooted at the site. */
  readonly address: string
}

/** The pages of the site that hold what a part asks for; a list with nothing in it holds nothing. */
export function elsewhere(site: Queries, part: string): readonly PlaceElsewhere[] {
  return (ELSEWHERE[part] ?? []).filter((address) => !isEmpty(site, address)).map((address) => ({ address, title: TITLES.get(address) ?? address }))
}

function isEmpty(site: Queries, address: string): boolean {
  const list = LISTS.find((one) => one.address === address)
  return list !== undefined && cardsOf(site, list).length === 0
}
