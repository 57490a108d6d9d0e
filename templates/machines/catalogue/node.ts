import { AUTHORITY } from './authority.ts'

/** A thing of the catalogue, named by its address. */
export type Node = Readonly<Record<string, unknown>>

export function node(id: string, types: readonly string[], values: Node): Node {
  return { '@id': id, '@type': types, ...values }
}

export function italian(text: string): Node {
  return { '@value': text, '@language': 'it' }
}

/** @param iso `YYYY-MM-DD` */
export function day(iso: string): Node {
  return { '@value': iso, '@type': 'xsd:date' }
}

/** A value of one of the Union's lists: `ofAuthority('language', 'ITA')`. */
export function ofAuthority(list: string, code: string): Node {
  return { '@id': `${AUTHORITY}${list}/${code}` }
}
