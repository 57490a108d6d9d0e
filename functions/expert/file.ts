import { fileForExpert } from '../../lib/workflow/expert/file-for-expert.ts'
import { mediaFile } from '../media-file.ts'
import type { Endpoint } from '../services.ts'
import { denied } from './denied.ts'
import { expertVisit } from './expert-visit.ts'
import { UNLISTED } from './headers.ts'

/** A picture or a file of the proposal, for who was asked about it. */
const file: Endpoint = {
  method: 'GET',
  path: '/parere/file',
  async handle(request, services) {
    try {
      const query = new URL(request.url).searchParams
      const path = query.get('path') ?? ''
      const bytes = await fileForExpert(services.work, await expertVisit(request, query.get('q') ?? '', services), path)
      return mediaFile(path, bytes, UNLISTED)
    } catch (error) {
      return denied(error, services)
    }
  },
}

export default file
