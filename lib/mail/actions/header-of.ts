import type { OpenedMessage } from '../mailbox/opened-message.ts'

/** The first field of that name, in lower case; `undefined` where there is none. */
export function headerOf({ headers }: Pick<OpenedMessage, 'headers'>, name: string): string | undefined {
  return headers.find(([key]) => key === name)?.[1]
}
