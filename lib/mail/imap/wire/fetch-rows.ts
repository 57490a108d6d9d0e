import type { ImapAttribute, ImapAttributeList, ImapFlow, ImapResponse } from 'imapflow'
import { getStringList, parseUintValue } from 'imapflow/lib/tools.js'
import { command } from './command.ts'
import { sequence } from './tokens.ts'

/** What the server says of one message; what was not asked for or not said is missing. */
export interface Row {
  sequence: number
  uid: number
  flags: ReadonlySet<string>
  size: number
  /** When it came, in milliseconds since the epoch. */
  at: number
  structure: ImapAttributeList | null
  /** What was asked of the message itself, by its section without the fields it lists. */
  readonly sections: Map<string, Buffer>
}

/** More rows than anybody asks for: a server that sends them is not to fill the memory. */
const ROWS_LIMIT = 20_000

/**
 * Asks for messages by their UID; the answers may come in any order, or not at all.
 *
 * @param into where each is put by its UID, also of those that came before the server broke off
 */
export function fetchByUid(client: ImapFlow, uids: string, items: readonly unknown[], into = new Map<number, Row>()): Promise<readonly Row[]> {
  return fetchRows(client, 'UID FETCH', uids, items, into)
}

/** Asks for messages by their place in the folder, from 1, as it is at this moment. */
export function fetchBySequence(client: ImapFlow, places: string, items: readonly unknown[]): Promise<readonly Row[]> {
  return fetchRows(client, 'FETCH', places, items, new Map())
}

async function fetchRows(client: ImapFlow, name: 'UID FETCH' | 'FETCH', range: string, items: readonly unknown[], into: Map<number, Row>): Promise<readonly Row[]> {
  const rows = new Map<number, Row>()
  const answered = command(client, name, [sequence(range), items], {
    untagged: {
      FETCH: (response) => {
        const at = Number(response.command)
        // A server may tell of a message in more than one answer (RFC 9051 §7.5.2).
        const row = rows.get(at) ?? { sequence: at, uid: 0, flags: new Set(), size: 0, at: Number.NaN, structure: null, sections: new Map() }
        read(row, response)
        if (rows.size < ROWS_LIMIT) rows.set(at, row)
      },
    },
  })
  try {
    await answered
  } finally {
    // One without a number tells of a flag that somebody set meanwhile.
    for (const row of rows.values()) if (row.uid > 0) into.set(row.uid, row)
  }
  return [...into.values()]
}

function read(row: Row, response: ImapResponse): void {
  const pairs = response.attributes?.[1]
  if (!Array.isArray(pairs)) return
  for (let i = 0; i + 1 < pairs.length; i += 2) item(row, pairs[i] ?? null, pairs[i + 1] ?? null)
}

function item(row: Row, key: ImapAttribute, value: ImapAttribute): void {
  if (!key || Array.isArray(key)) return
  const name = String(key.value).toUpperCase()
  if (key.section) {
    const bytes = bytesOf(value)
    if (bytes) row.sections.set(sectionOf(key.section), bytes)
  } else if (name === 'UID') row.uid = numberOf(value)
  else if (name === 'FLAGS') row.flags = new Set(getStringList(value))
  else if (name === 'RFC822.SIZE') row.size = numberOf(value)
  else if (name === 'INTERNALDATE') row.at = Date.parse(textOf(value).replace(/^ ?(\d+)-(\w+)-(\d+)/, '$1 $2 $3'))
  else if (name === 'BODYSTRUCTURE' && Array.isArray(value)) row.structure = value
}

function sectionOf(section: ImapAttributeList): string {
  const [first] = section
  return first && !Array.isArray(first) ? String(first.value).toUpperCase() : ''
}

function textOf(value: ImapAttribute): string {
  return value && !Array.isArray(value) ? String(value.value ?? '') : ''
}

function numberOf(value: ImapAttribute): number {
  return parseUintValue(textOf(value)) || 0
}

function bytesOf(value: ImapAttribute): Buffer | null {
  if (!value || Array.isArray(value)) return null
  const held: unknown = value.value
  return Buffer.isBuffer(held) ? held : typeof held === 'string' ? Buffer.from(held) : null
}
