import type { MailWarning } from '../../protocol/webmail.ts'
import type { MailPerson } from '../mailbox/messages.ts'
import type { OpenedMessage } from '../mailbox/opened-message.ts'
import { oneLine } from '../one-line.ts'
import { authenticationOf } from './authentication-of.ts'
import { linksElsewhere } from './links-elsewhere.ts'
import { isMixedDomain, isOwnDomain, nearDomain } from './near-domain.ts'
import { riskOf } from './risk-of.ts'
import { ORDINARY } from './risky-endings.ts'
import { skeletonOf } from './skeleton-of.ts'
import { words } from './words.ts'

export interface Own {
  /** The domains the body's addresses are of, in lower case. */
  readonly domains: readonly string[]
  readonly people: readonly MailPerson[]
}

/** What whoever reads a message should know before they trust it, the gravest first. Silence does not mean that it is honest. */
export function warningsOf(opened: OpenedMessage, own: Own): readonly MailWarning[] {
  const from = opened.line.from[0] ?? { name: '', email: '' }
  const warnings: readonly (MailWarning | null)[] = [lookAlike(from, own), nameIsAddress(from), unverifiedBody(from, opened, own), replyElsewhere(from, opened, own), riskyAttachments(opened), elsewhere(opened, own)]
  return warnings.filter((warning) => warning !== null)
}

function lookAlike({ name, email }: MailPerson, { domains, people }: Own): MailWarning | null {
  const domain = domainOf(email)
  const said = (sentence: string): MailWarning => ({ code: 'look-alike', sentence })
  if (isOwnDomain(domain, domains)) return null
  const near = nearDomain(domain, domains)
  if (near !== null) return said(words.warning.domain(shown(domain), near))
  if (isMixedDomain(domain)) return said(words.warning.mixed(shown(domain)))
  const wordsOfName = wordsOf(name)
  if (wordsOfName !== '' && people.some((one) => wordsOf(one.name) === wordsOfName && one.email.toLowerCase() !== email.toLowerCase())) return said(words.warning.colleague(oneLine(name, 80), shown(domain)))
  return saysBody(name, domains) ? said(words.warning.body(oneLine(name, 80), shown(domain))) : null
}

/** «Comune di Prato»: an office's word together with what our domain is called after. */
function saysBody(name: string, domains: readonly string[]): boolean {
  // A name that is an address has a warning of its own.
  if (name.includes('@')) return false
  const said = ` ${skeletonOf(name).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  const isOffice = ['comune', 'municipio', 'municipale', 'ufficio', 'protocollo', 'ragioneria', 'tributi', 'anagrafe', 'sindaco', 'segretario'].some((word) => said.includes(` ${skeletonOf(word)} `))
  const called = domains.flatMap((domain) => domain.split('.').slice(0, -1)).filter((label) => label.length >= 4 && label !== 'comune')
  return isOffice && called.some((label) => said.includes(` ${skeletonOf(label)} `))
}

function nameIsAddress({ name, email }: MailPerson): MailWarning | null {
  const shownAddress = /[^\s"'<>(),;:@]{1,64}@[^\s"'<>(),;:@]{1,200}\.[^\s"'<>(),;:@]{2,}/u.exec(name.normalize('NFKC'))?.[0]
  if (shownAddress === undefined || shownAddress.toLowerCase() === email.toLowerCase()) return null
  return { code: 'name-is-address', sentence: words.warning.nameIsAddress(oneLine(shownAddress, 100), oneLine(email, 100)) }
}

function unverifiedBody({ email }: MailPerson, { headers }: OpenedMessage, { domains }: Own): MailWarning | null {
  const domain = domainOf(email)
  if (!isOwnDomain(domain, domains)) return null
  const found = authenticationOf(headers, domain)
  if (found === 'confirmed' || found === 'inside') return null
  return { code: 'unverified-body', sentence: found === 'failed' ? words.warning.failed : words.warning.unverified }
}

function replyElsewhere({ email }: MailPerson, { replyTo, headers }: OpenedMessage, { domains }: Own): MailWarning | null {
  const from = domainOf(email)
  const other = replyTo.map((person) => domainOf(person.email)).find((domain) => domain !== '' && domain !== from && !domain.endsWith(`.${from}`) && !from.endsWith(`.${domain}`) && !isOwnDomain(domain, domains))
  // A list answers to itself, as it should.
  return other === undefined || isBulk(headers) ? null : { code: 'reply-elsewhere', sentence: words.warning.replyElsewhere(shown(other)) }
}

function riskyAttachments({ parts }: OpenedMessage): MailWarning | null {
  const count = parts.map(({ name, type }) => riskOf(name, type)).filter((risk) => risk !== null && !ORDINARY.has(risk)).length
  return count === 0 ? null : { code: 'risky-attachment', sentence: words.warning.attachment(count) }
}

/** Newsletters lead through whoever counts their readers: with them only an address of ours that leads elsewhere is worth a word. */
function elsewhere({ html, headers }: OpenedMessage, { domains }: Own): MailWarning | null {
  const links = html === null ? [] : linksElsewhere(html).filter((link) => isOwnDomain(link.shown, domains) || !isBulk(headers))
  const hosts = [...new Set(links.map(({ led }) => shown(led)))]
  return hosts.length === 0 ? null : { code: 'links-elsewhere', sentence: words.warning.links(hosts.length > 3 ? [...hosts.slice(0, 3), '…'] : hosts) }
}

const isBulk = (headers: OpenedMessage['headers']): boolean => headers.some(([name]) => name === 'list-id' || name === 'list-unsubscribe')

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).trim().toLowerCase().replace(/\.$/, '')

const shown = (domain: string): string => oneLine(domain, 80)

/** The words of a person's name, whatever their order, case, accents or look-alike letters. */
const wordsOf = (name: string): string => skeletonOf(name).split(/[^\p{L}\p{N}]+/u).filter(Boolean).sort().join(' ')
