import { forgetOldUploads } from '../../lib/mail/actions/uploads/forget-uploads.ts'
import { keepSlice } from '../../lib/mail/actions/uploads/keep-slice.ts'
import { isWellCut } from '../../lib/mail/actions/uploads/slice.ts'
import { sizeLimitOf } from '../../lib/mail/actions/size-limit.ts'
import { MailTooLargeProblem } from '../../lib/mail/problems/mail-too-large-problem.ts'
import { UPLOAD_SLICE } from '../../lib/protocol/webmail.ts'
import { InvalidMessageProblem } from '../invalid-message-problem.ts'
import { readBytes } from '../public-form/read-bytes.ts'
import { allowMailboxPage } from './allow-mailbox-page.ts'
import { mailAnswer, mailRefusal } from './mail-answer.ts'
import type { MailEndpoint, MailServices } from './mail-services.ts'
import { mailVisitOf } from './mail-visit.ts'
import { readQuery } from './read-query.ts'
import { UploadQuery } from './schema/part.ts'
import { withMailbox } from './with-mailbox.ts'

/** A slice of a file; slices come in any order, and one that comes twice is there twice and read once. */
const upload: MailEndpoint = {
  method: 'POST',
  path: '/api/webmail/upload',
  async handle(request, services) {
    try {
      allowMailboxPage(request, services)
      return await receive(request, services)
    } catch (error) {
      return mailRefusal(error, services)
    }
  },
}

async function receive(request: Request, services: MailServices): Promise<Response> {
  const visit = await mailVisitOf(request, services)
  const { id, slice: number, slices } = readQuery(request, UploadQuery)
  const bytes = await readBytes(request, UPLOAD_SLICE)
  const slice = { upload: id, number, slices, length: bytes.byteLength }
  if (!isWellCut(slice)) throw new InvalidMessageProblem('slice')
  const now = services.work.now()
  await withMailbox(visit, async (mailbox) => {
    const limit = sizeLimitOf(mailbox)
    if ((slices - 1) * UPLOAD_SLICE > limit) throw new MailTooLargeProblem(limit)
    // With the first slice comes the time to clear up; a server that cannot now will be asked again.
    if (number === 0) await forgetOldUploads(mailbox.store, now).catch(() => undefined)
    await keepSlice(mailbox.store, slice, bytes, now)
  })
  return mailAnswer({}, visit, services)
}

export default upload
