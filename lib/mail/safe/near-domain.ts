import { domainToUnicode } from 'node:url'
import { skeletonOf } from './skeleton-of.ts'

/** Whether a domain is one of ours, or below one. */
export function isOwnDomain(domain: string, own: readonly string[]): boolean {
  return own.some((ours) => domain === ours || domain.endsWith(`.${ours}`))
}

/** The domain of ours that a foreign one is taken for; `null` where it is like none. */
export function nearDomain(domain: string, own: readonly string[]): string | null {
  if (domain === '' || isOwnDomain(domain, own)) return null
  const seen = domainToUnicode(domain) || domain
  return own.find((ours) => isNear(seen, ours)) ?? null
}

function isNear(seen: string, ours: string): boolean {
  const [one, other] = [skeletonOf(seen), skeletonOf(ours)]
  if (one === other || one.endsWith(`.${other}`)) return true
  // `prato.example.altro.example`, `prato-example.altro.example`, `prato.example-accesso.example`
  if (one.startsWith(`${other}.`) || one.startsWith(`${other}-`) || one.startsWith(`${other.replaceAll('.', '-')}.`) || one.includes(`.${other}.`)) return true
  return ours.length >= 8 && isOneSlip(one, other)
}

/** Whether one letter more, less or other makes one of the other, or two that changed places. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const [a, b] = [one.slice(start), other.slice(start)]
  return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
}

/** Whether letters of several alphabets stand in one part of a domain (UTS #39 §5.1, not single-script). */
export function isMixedDomain(domain: string): boolean {
  const seen = domainToUnicode(domain) || domain
  return seen.split('.').some((label) => [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u].filter((script) => script.test(label)).length > 1)
}
