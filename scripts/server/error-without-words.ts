/** The most places of a stack that are kept: where it was thrown, and how one came there. */
const MOST_PLACES = 8

// «    at name (file:///…/lib/forge/x.ts:12:3)», «    at async file:///…:12:3»; the place alone is taken.
const FRAME = /^ {4}at (?:.{0,300}\()?(?:file:\/\/)?(?<place>(?:node:|\/)[\w./@+-]{1,300}:\d{1,7}:\d{1,7})\)?$/
const NAME = /^(?:Uncaught )?(?<name>[A-Za-z]{1,60}(?:Error|Problem|Exception)|Error)\b/
// What the system says by a code says nothing of anybody: ENOSPC, ERR_STREAM_PREMATURE_CLOSE.
const CODE = /\b(?<code>E[A-Z]{3,14}|ERR_[A-Z_]{3,60})\b/

/**
 * What may be said of an error in a log: its name, the code of the system, the places of the program. Its sentence is left
 * out, for it may quote what somebody typed (`JSON.parse` does, a mail server does).
 *
 * @param text a stack, or an error as a string
 * @param root the folder of the program: places are told from there
 */
export function errorWithoutWords(text: string, root: string): string {
  const [first = '', ...lines] = text.slice(0, 20_000).split('\n')
  const name = NAME.exec(first)?.groups?.name ?? 'Error'
  const code = CODE.exec(first)?.groups?.code
  const places = lines.flatMap((line) => FRAME.exec(line)?.groups?.place ?? []).slice(0, MOST_PLACES)
  return [name, ...(code ? [code] : []), ...places.map((place) => `at ${place.replace(`${root}/`, '')}`)].join(' ')
}
