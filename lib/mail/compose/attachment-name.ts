import { oneLine } from '../one-line.ts'

/** What a file is called on its way: one line, no folder. */
export function attachmentName(name: string): string {
  const line = oneLine(name.replace(/[/\\]+/g, '_'), 200)
  return line === '' || /^\.+$/.test(line) ? 'allegato' : line
}

const TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,63}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/

/** The type a file travels with (RFC 6838 §4.2); one that would make it a part of the message's structure is none. */
export function attachmentType(type: string): string {
  const plain = type.toLowerCase().split(';')[0]?.trim() ?? ''
  return TYPE.test(plain) && !/^(multipart|message)\//.test(plain) ? plain : 'application/octet-stream'
}
