/** Where most Italian private mail is kept, beside the domains a person writes to. */
const COMMON: readonly string[] = ['gmail.com', 'libero.it', 'hotmail.it', 'hotmail.com', 'outlook.it', 'outlook.com', 'yahoo.it', 'yahoo.com', 'icloud.com', 'virgilio.it', 'mail.com', 'email.it', 'live.it', 'live.com', 'ymail.com', 'inwind.it', 'fastwebnet.it', 'alice.it', 'tim.it', 'tiscali.it', 'pec.it', 'legalmail.it', 'arubapec.it', 'postecert.it']

/**
 * The address that was probably meant: its domain is one letter away from one that is known (a letter more, less, another
 * one, or two in the other order). `null` where it is known itself, or like none.
 *
 * @param known domains of people this office writes to
 * @example likelyAddress('anna@gmial.com', []) // 'anna@gmail.com'
 */
export function likelyAddress(email: string, known: readonly string[]): string | null {
  const [local = '', written = ''] = email.split('@')
  const domain = written.toLowerCase()
  const all = [...known.map((one) => one.toLowerCase()), ...COMMON]
  if (domain === '' || all.includes(domain)) return null
  const meant = all.find((one) => one.length >= 6 && oneAway(domain, one))
  return meant ? `${local}@${meant}` : null
}

/** Damerau's distance of exactly one, which 80 % of typing mistakes are (Damerau 1964). */
function oneAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const rest = (text: string, from: number) => text.slice(start + from)
  if (rest(a, 1) === rest(b, 1) || rest(a, 0) === rest(b, 1) || rest(a, 1) === rest(b, 0)) return true
  return a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2)
}
