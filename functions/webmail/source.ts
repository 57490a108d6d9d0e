import { downloadResponse } from './parts/download.ts'
import { SourceQuery } from './schema/part.ts'
import { webmailFile } from './webmail-file.ts'

export default webmailFile('source', SourceQuery, async (mailbox, ref, _services, request) =>
  downloadResponse(request, mailbox, { name: `messaggio-${ref.uid}.eml`, place: [ref.folder, ref.validity, ref.uid], content: () => mailbox.store.source(ref) }),
)
