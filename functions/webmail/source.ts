import { savedResponse } from './parts/part-response.ts'
import { untilRead } from './parts/until-read.ts'
import { SourceQuery } from './schema/part.ts'
import { webmailFile } from './webmail-file.ts'

export default webmailFile('source', SourceQuery, async (mailbox, ref) => {
  const { bytes } = await mailbox.store.source(ref)
  return savedResponse(untilRead(bytes, mailbox), `messaggio-${ref.uid}.eml`)
})
