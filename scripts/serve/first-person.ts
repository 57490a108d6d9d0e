import * as v from 'valibot'
import { MailAddress } from '../../lib/mail/mail-address.ts'
import { UnusableContentProblem } from './problems/unusable-content-problem.ts'
import { SERVE_WORDS as say } from './words.ts'

/** Somebody who is there from the first day, and may do everything with somebody else's yes. */
export interface FirstPerson {
  readonly id: string
  readonly firstName: string
  readonly lastName: string
  readonly email: string
}

const written = /^(?<firstName>[\p{L}'’ -]{1,60}) (?<lastName>[\p{L}'’-]{1,60}) <(?<address>[^<>\s]{3,254})>$/u

/**
 * @param text `Nome Cognome <nome.cognome@ente.example>`
 * @throws {UnusableContentProblem}
 */
export function parseFirstPerson(text: string): FirstPerson {
  const { firstName = '', lastName = '', address } = written.exec(text.trim())?.groups ?? {}
  const email = v.safeParse(MailAddress, address)
  const id = slugOf(`${firstName} ${lastName}`)
  if (!email.success || id === '') throw new UnusableContentProblem(say.noPerson)
  return { id, firstName, lastName, email: email.output }
}

// As a name of the rubrica is written: plain letters and hyphens.
function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/['’]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
}
