/**
 * The prefixes that programs put before a subject, in the languages that reach an Italian office: «Re», «R», «Rif», «AW», «SV»,
 * «Antw» for an answer; «I», «Fwd», «FW», «WG», «TR» for what is passed on; with a count («Re[2]», «Re(3)») as some write it.
 */
const PREFIXES = /^(?:\s*(?:re|r|rif|aw|sv|antw|fwd|fw|i|wg|tr|rv)(?:\s*[[(]\d{1,3}[\])])?\s*:)+\s*/i

const bare = (subject: string): string => subject.replace(PREFIXES, '').trim()

/**
 * The subject of an answer: one «Re:» whatever was there before (RFC 5322 §3.6.5).
 *
 * @example replySubject('R: RE: Orari') // 'Re: Orari'
 */
export function replySubject(subject: string): string {
  return `Re: ${bare(subject)}`.trimEnd()
}

/** The subject of a message that is passed on: one «I:», as Italian programs write it. */
export function forwardSubject(subject: string): string {
  return `I: ${bare(subject)}`.trimEnd()
}
