import { packMessageRange } from 'imapflow/lib/tools.js'
import type { ImapLink } from '../imap-link.ts'
import { fetchByUid, type Row } from '../wire/fetch-rows.ts'
import { ifReadable } from '../wire/if-readable.ts'
import { select, type Selected } from '../wire/select.ts'
import type { Token } from '../wire/tokens.ts'

/** Each try may cost a connection. */
const TRIES = 16
const TIME_LIMIT = 15_000

/** What is asked of a message, from all there is to what every server knows of any. */
type Forms = readonly (readonly Token[])[]

/** What is known so far: what was read, and how often the server broke off over each. */
interface Reading {
  readonly link: ImapLink
  readonly where: Pick<Selected, 'path' | 'validity'>
  readonly rows: Map<number, Row>
  readonly failures: Map<number, number>
  readonly deadline: number
}

/**
 * Asks again for messages over one of which the server broke off. Answers come in the order messages lie: the first that is
 * missing twice is the one, and less is asked of it, while the others are read on.
 *
 * @param rows what came before, by UID; all that can be read is put there
 */
export async function readableRows(link: ImapLink, where: Reading['where'], uids: readonly number[], forms: Forms, rows: Map<number, Row>): Promise<void> {
  const missing = uids.filter((uid) => !isWhole(rows.get(uid), forms[0] ?? [])).sort((a, b) => a - b)
  await descend({ link, where, rows, failures: new Map([[missing[0] ?? 0, 1]]), deadline: Date.now() + TIME_LIMIT }, missing, forms)
}

async function descend(reading: Reading, uids: readonly number[], [items, ...lesser]: Forms): Promise<void> {
  if (items === undefined || uids.length === 0) return
  const { rows, failures, deadline } = reading
  const hard: number[] = []
  let rest = uids
  for (let tries = 0; tries < TRIES && rest.length > 0 && (lesser.length === 0 || Date.now() < deadline); tries++) {
    if (await answers(reading, rest, items)) return descend(reading, hard, lesser)
    rest = rest.filter((uid) => !isWhole(rows.get(uid), items))
    const [first = 0] = rest
    failures.set(first, (failures.get(first) ?? 0) + 1)
    if ((failures.get(first) ?? 0) < 2) continue
    hard.push(...rest.slice(0, 1))
    rest = rest.slice(1)
  }
  await descend(reading, [...hard, ...rest], lesser)
}

async function answers({ link, where, rows }: Reading, uids: readonly number[], items: readonly Token[]): Promise<boolean> {
  const answer = await link.read(async (client) => {
    await select(client, where.path, where.validity)
    return ifReadable(() => fetchByUid(client, packMessageRange([...uids]), items, rows))
  })
  return answer !== null
}

function isWhole(row: Row | undefined, items: readonly Token[]): boolean {
  if (row === undefined) return false
  return items.every(({ value, section }) => (section ? row.sections.has(nameOf(section)) : value !== 'BODYSTRUCTURE' || row.structure !== null))
}

function nameOf([first]: readonly unknown[]): string {
  return first === undefined ? '' : String((first as Token).value).toUpperCase()
}
