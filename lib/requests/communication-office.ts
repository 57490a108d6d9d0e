import type { Queries } from '../site/queries.ts'
import { type Office, officesOf } from '../site/requests/offices.ts'

/** Who speaks for a body: the office whose name says so, else the one for the public, else the first there is. */
const LIKELY = [/comunicazion/i, /relazioni con il pubblico|\burp\b/i, /./]

/** The office that makes a body's pages; `null` where none has a page. */
export function communicationOffice(site: Queries): Office | null {
  const offices = officesOf(site)
  for (const likely of LIKELY) {
    const found = offices.find(({ title }) => likely.test(title))
    if (found) return found
  }
  return null
}
