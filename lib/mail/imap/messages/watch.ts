import type { ImapFlow } from 'imapflow'
import type { ImapLink } from '../imap-link.ts'
import { select } from '../wire/select.ts'

const [FIRST_WAIT, LONGEST_WAIT] = [1000, 60_000]

/**
 * Waits for news of a folder on a connection of its own (IDLE, RFC 2177, or asking from time to time where the server has
 * none). A connection that is lost is made again, ever more patiently; what happened meanwhile is told as one piece of news.
 *
 * @throws {MailFolderGoneProblem} when it is not there at the start
 */
export async function watch(link: ImapLink, folder: string, onChange: () => void): Promise<() => Promise<void>> {
  let ended = false
  let client = await open(link, folder, onChange)
  let timer: NodeJS.Timeout | undefined
  let wait = FIRST_WAIT
  const follow = () => client.once('close', again)
  const again = () => {
    if (ended) return
    timer = setTimeout(() => void retry(), wait)
    timer.unref()
    wait = Math.min(LONGEST_WAIT, wait * 2)
  }
  const retry = async () => {
    try {
      client = await open(link, folder, onChange)
    } catch {
      again()
      return
    }
    if (ended) return client.close()
    wait = FIRST_WAIT
    follow()
    onChange()
  }
  follow()
  return async () => {
    ended = true
    clearTimeout(timer)
    client.close()
  }
}

async function open(link: ImapLink, folder: string, onChange: () => void): Promise<ImapFlow> {
  const client = await link.aside()
  try {
    await select(client, folder)
  } catch (error) {
    client.close()
    throw error
  }
  for (const event of ['exists', 'expunge', 'flags'] as const) client.on(event, onChange)
  return client
}
