import { getMimeType } from 'hono/utils/mime'
import { fileForExpert } from '../../lib/workflow/expert/file-for-expert.ts'
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
      return new Response(bytes as BodyInit, {
        headers: {
          'content-type': getMimeType(path) ?? 'application/octet-stream',
          'cache-control': 'private, no-store',
          'x-content-type-options': 'nosniff',
          // A drawing may be a program: shown as an image it does not run, opened on its own it runs in nobody's name.
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
          ...UNLISTED,
        },
      })
    } catch (error) {
      return denied(error, services)
    }
  },
}

export default file
