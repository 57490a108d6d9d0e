import { join } from 'node:path'
import type { Letter } from '../../../../lib/mail/letter.ts'
import type { Sender } from '../../../../lib/mail/sender.ts'
import type { MailOffice } from '../../../../lib/workflow/notify/mail-office.ts'
import type { Message } from '../../../../lib/workflow/notify/message.ts'
import type { Workplace } from '../../../../lib/workflow/workplace.ts'
import { openStore } from '../../../../scripts/server/open-store.ts'

/** Lets one through at a time; who comes second goes away, as between two processes. */
export function turn(): MailOffice['inTurn'] {
  let busy = false
  return async (run) => {
    if (busy) return null
    busy = true
    try {
      return await run()
    } finally {
      busy = false
    }
  }
}

/** A mail office over a store in files, whose letters go to `sender`. */
export function officeOver(work: Workplace, dir: string, sender: Sender, inTurn = turn()): MailOffice & { readonly logged: string[] } {
  const logged: string[] = []
  return {
    work,
    store: openStore(join(dir, 'archivio')),
    sender,
    render: (message: Message) => ({ text: JSON.stringify(message), html: '' }),
    origin: () => 'https://redazione.example',
    expertLink: (_, { id }) => Promise.resolve(`https://redazione.example/parere?t=${id}`),
    offerLink: () => Promise.resolve(null),
    inTurn,
    log: (event, data) => void logged.push(`${event} ${JSON.stringify(data)}`),
    logged,
  }
}

/** A sender that keeps what it was given. */
export function keeping(): Sender & { readonly letters: Letter[] } {
  const letters: Letter[] = []
  return { letters, send: (letter) => Promise.resolve(void letters.push(letter)) }
}

/** What a letter tells, one line each. */
export function linesOf({ text }: Letter): readonly string[] {
  return (JSON.parse(text) as Message).groups.flatMap(({ lines }) => lines.map(({ reason }) => reason))
}
