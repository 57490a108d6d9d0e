import type { ImapFlow, ImapFlowError } from 'imapflow'
import { hasCapability } from 'imapflow/lib/tools.js'
import { command } from '../wire/command.ts'
import { atom } from '../wire/tokens.ts'
import { sortUids } from './sort-uids.ts'

/** The numbers of `count` messages after the `from` newest, in order; `null` where the server does not sort (RFC 5256). */
export async function newestUids(client: ImapFlow, from: number, count: number): Promise<readonly number[] | null> {
  if (!hasCapability(client, 'SORT')) return null
  const part = hasCapability(client, 'ESORT') ? await partOfSort(client, from, count) : null
  return part ?? (await sortUids(client, [atom('ALL')])).slice(from, from + count)
}

/** `null` where the server gives the whole alone: PARTIAL is promised by CONTEXT=SORT, and given by some that do not say so. */
async function partOfSort(client: ImapFlow, from: number, count: number): Promise<readonly number[] | null> {
  let range = ''
  try {
    await command(client, 'UID SORT', [atom('RETURN'), [atom('PARTIAL'), atom(`${from + 1}:${from + count}`)], [atom('REVERSE'), atom('ARRIVAL')], atom('UTF-8'), atom('ALL')], {
      untagged: {
        // * ESEARCH (TAG "9") UID PARTIAL (1:50 7,5,9) (RFC 5267 §4.4)
        ESEARCH: ({ attributes = [] }) => {
          const found = attributes[attributes.findIndex((one) => one !== null && !Array.isArray(one) && String(one.value).toUpperCase() === 'PARTIAL') + 1]
          const uids = Array.isArray(found) ? found[1] : null
          if (uids && !Array.isArray(uids)) range = String(uids.value ?? '')
        },
      },
    })
  } catch (error) {
    if ((error as ImapFlowError).responseStatus === 'BAD') return null
    throw error
  }
  return range === '' ? [] : expandInOrder(range, count).slice(0, count)
}

/** A server may join numbers that follow one another, in either direction. */
function expandInOrder(range: string, most: number): readonly number[] {
  return range.split(',').flatMap((piece) => {
    const [first = 0, last = first] = piece.split(':').map(Number)
    return Array.from({ length: Math.min(most, Math.abs(last - first) + 1) }, (_, i) => first + i * Math.sign(last - first))
  })
}
