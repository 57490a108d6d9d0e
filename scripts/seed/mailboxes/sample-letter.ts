import type { SendMailOptions } from 'nodemailer'
import type { MessageToKeep } from '../../../lib/mail/files/fill/message-to-keep.ts'

/** A message of the example before it is written: as the mail library takes it, or as it travels. */
export interface SampleLetter extends Pick<MessageToKeep, 'folder' | 'flags' | 'at'> {
  readonly mail: SendMailOptions | Buffer
}
