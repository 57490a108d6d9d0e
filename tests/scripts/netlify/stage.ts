import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { BlobsServer } from '@netlify/blobs/server'
import type { CallContext } from '../../../scripts/netlify/create-portal-function.ts'
import { DATA } from '../../../scripts/server/data-dir.ts'
import { copySeeded } from '../../e2e/seeded-repository.ts'

export type Handler = (request: Request, context: CallContext) => Promise<Response>

/**
 * What a function finds on its host: a repository with the sample content, a store of Netlify's own kind, and an address at which
 * calls come in; each is answered by whoever `answer` is at the time.
 */
export async function openFunctionStage() {
  const folder = await mkdtemp(join(tmpdir(), 'funzione-'))
  const dataDir = join(folder, 'dati')
  await mkdir(dataDir)
  await copySeeded('content', join(dataDir, DATA.repository))
  const blobs = new BlobsServer({ directory: join(folder, 'blob'), token: 'gettone', logger: () => undefined })
  const blobsUrl = `http://localhost:${(await blobs.start()).port}`
  const stage: { answer: Handler; context: string } = { answer: () => Promise.resolve(new Response(null, { status: 503 })), context: 'dev' }
  const server = createServer(getRequestListener((request) => stage.answer(request, { ip: '192.0.2.7', deploy: { context: stage.context } })))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`
  return {
    stage,
    url,
    folder,
    dataDir,
    environment: {
      URL: url,
      DATA_DIR: dataDir,
      SESSION_KEY: randomBytes(32).toString('base64url'),
      SIGNING_KEY: randomBytes(32).toString('base64url'),
      STORE: 'netlify-blobs',
      BLOBS_SITE_ID: 'progetto',
      BLOBS_TOKEN: 'gettone',
      BLOBS_URL: blobsUrl,
      PREVIEW_KEY: randomBytes(32).toString('base64url'),
      PREVIEW_PROJECTS: 'prato-esempio, intranet-esempio',
    } as Readonly<Record<string, string>>,
    end: async () => {
      server.closeAllConnections()
      server.close()
      await blobs.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
