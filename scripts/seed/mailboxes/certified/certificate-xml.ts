import { romeLocal } from '../../../../lib/model/rome-moment.ts'
import { CERTIFIED_MAIL_WORDS as say } from '../words/certified.ts'
import type { CertifiedLetter } from './certified-letter.ts'

const KINDS = { message: 'posta-certificata', accepted: 'accettazione', delivered: 'avvenuta-consegna', notDelivered: 'errore-consegna' } as const

/** The certification data of a message, `daticert.xml` (D.M. 2 November 2005, annex, §7.4). */
export function certificateXml({ kind, subject, from, to, at, id }: CertifiedLetter): string {
  const local = romeLocal(at)
  const day = local.slice(0, 10).split('-').reverse().join('/')
  const isAboutOne = kind === 'delivered' || kind === 'notDelivered'
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<postacert tipo="${KINDS[kind]}" errore="${kind === 'notDelivered' ? 'no-dest' : 'nessuno'}">`,
    `<intestazione><mittente>${escaped(from)}</mittente><destinatari tipo="certificato">${escaped(to)}</destinatari><risposte>${escaped(from)}</risposte><oggetto>${escaped(subject)}</oggetto></intestazione>`,
    `<dati><gestore-emittente>${escaped(say.provider)}</gestore-emittente><data zona="${zoneOf(at, local)}"><giorno>${day}</giorno><ora>${local.slice(11)}:00</ora></data><identificativo>${escaped(id.slice(0, id.indexOf('@')))}</identificativo><msgid>&lt;originale.${escaped(id)}&gt;</msgid>${kind === 'delivered' ? '<ricevuta tipo="completa"/>' : ''}${isAboutOne ? `<consegna>${escaped(to)}</consegna>` : ''}${kind === 'notDelivered' ? `<errore-esteso>${escaped(say.errorDetail)}</errore-esteso>` : ''}</dati>`,
    '</postacert>',
    '',
  ].join('\n')
}

function zoneOf(at: number, local: string): string {
  return Date.parse(`${local}Z`) - at > 5_400_000 ? '+0200' : '+0100'
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
