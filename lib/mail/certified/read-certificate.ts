import { attributeOf, type HtmlElement, isElement, textWithin } from '../safe/html-tree.ts'
import { readHtml } from '../safe/read-html.ts'
import { CERTIFIED_ERRORS } from './words.ts'

export interface Certificate {
  readonly provider: string
  readonly identifier: string
  readonly sender: string
  readonly recipients: readonly { readonly email: string; readonly certified: boolean }[]
  /** Whom this very receipt is about; empty where it is about all. */
  readonly delivery: string
  readonly subject: string
  /** As it is written there: `28/11/2026 10:15:03 (+0100)`. */
  readonly at: string
  readonly error: string
}

const LONGEST = 256 * 1024
const MOST_RECIPIENTS = 1000

/**
 * What a `daticert.xml` says; what it does not say, or what cannot be read, is empty. It is read with the rules of foreign content
 * in HTML, which know CDATA and empty elements and no DTD: an entity it declares is never made, an address in it never asked.
 *
 * @see D.M. 2 November 2005, annex, §7.4: the DTD of the certification data
 */
export function readCertificate(xml: string): Certificate {
  const root = xml.slice(0, LONGEST).replace(/^[^<]*/, '')
  const all = elementsOf(readHtml(`<svg>${root}`).body)
  const said = (name: string): string => textOf(all.find(({ tagName }) => tagName === name))
  const postacert = all.find(({ tagName }) => tagName === 'postacert')
  const date = all.find(({ tagName }) => tagName === 'data')
  const zone = date ? attributeOf(date, 'zona').slice(0, 10) : ''
  return {
    provider: said('gestore-emittente'),
    identifier: said('identificativo'),
    sender: said('mittente'),
    recipients: all
      .filter(({ tagName }) => tagName === 'destinatari')
      .slice(0, MOST_RECIPIENTS)
      .map((element) => ({ email: textOf(element), certified: attributeOf(element, 'tipo') === 'certificato' })),
    delivery: said('consegna'),
    subject: said('oggetto'),
    at: [said('giorno'), said('ora'), zone && `(${zone})`].filter(Boolean).join(' '),
    error: errorOf(postacert ? attributeOf(postacert, 'errore') : '', said('errore-esteso')),
  }
}

function elementsOf(parent: HtmlElement): readonly HtmlElement[] {
  return parent.childNodes.filter(isElement).flatMap((element) => [element, ...elementsOf(element)])
}

function textOf(element: HtmlElement | undefined): string {
  return element ? textWithin(element).replace(/[\s\p{Cc}]+/gu, ' ').trim().slice(0, 1000) : ''
}

function errorOf(kind: string, detail: string): string {
  return [CERTIFIED_ERRORS.get(kind) ?? '', detail].filter(Boolean).join(' ')
}
