import type { Answer, Why } from './answer.ts'
import { NoAnswer, type RawAnswer } from './ask.ts'
import type { Hosts } from './hosts.ts'

/** Redirects that are followed: browsers follow about twenty, and nobody needs five. */
const MOST_REDIRECTS = 5
/** Answers of servers that know no `HEAD`, or that mean something else by them. */
const ASK_AGAIN: ReadonlySet<number> = new Set([400, 403, 404, 405, 406, 410, 500, 501, 503])

/** What an address leads to, redirects and all. */
export async function tryAddress(address: string, hosts: Hosts): Promise<Answer> {
  const seen = new Set<string>()
  let isForGood = true
  for (let url = new URL(address); ; ) {
    if (seen.has(url.href)) return bad('loop')
    if (seen.size > MOST_REDIRECTS) return bad('redirect')
    seen.add(url.href)
    const answer = await answerOf(url, hosts)
    if ('is' in answer) return answer
    if (answer.status < 300 || answer.status === 304) return { is: 'good', to: seen.size > 1 && isForGood ? url.href : null }
    const next = answer.status < 400 ? destination(url, answer) : null
    if (next === null) return answer.status < 400 ? bad('redirect') : verdictOn(url, answer, hosts)
    isForGood &&= answer.status === 301 || answer.status === 308
    url = next
  }
}

async function answerOf(url: URL, hosts: Hosts): Promise<RawAnswer | Answer> {
  try {
    const head = await hosts.ask(url, 'HEAD')
    if ('is' in head || !ASK_AGAIN.has(head.status) || head.retryAfter !== null) return head
    return await hosts.ask(url, 'GET')
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    if (error.code === 'INSIDE') return { is: 'unasked', why: 'inside' }
    // The resolver of this machine, not the name, is at fault.
    if (error.code === 'EAI_AGAIN') return { is: 'unasked', why: 'late' }
    return bad(whyOf(error.code))
  }
}

function destination(from: URL, { location }: RawAnswer): URL | null {
  if (location === null || !URL.canParse(location, from.href)) return null
  const next = new URL(location, from.href)
  next.hash = ''
  return /^https?:$/.test(next.protocol) && !next.username && !next.password ? next : null
}

function verdictOn(url: URL, { status, retryAfter }: RawAnswer, hosts: Hosts): Answer {
  if (status === 429 || (status === 503 && retryAfter !== null)) {
    hosts.leave(url.host)
    return { is: 'unasked', why: 'busy' }
  }
  if (status === 404 || status === 410) return { is: 'bad', why: 'gone', status }
  // Something is there, and not for machines or for whoever has no name: a person with a browser may well read it.
  if (status === 401 || status === 403 || status === 451) return { is: 'bad', why: 'refused', status }
  return { is: 'bad', why: 'broken', status }
}

function bad(why: Why): Answer {
  return { is: 'bad', why, status: null }
}

function whyOf(code: string): Why {
  if (code === 'SLOW') return 'slow'
  if (code === 'ENOTFOUND') return 'no-host'
  return /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS/.test(code) ? 'certificate' : 'no-answer'
}
