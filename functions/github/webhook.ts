import { recordGitHubRemark } from '../../lib/workflow/hand-work/record-github-remark.ts'
import { json, problemResponse } from '../problem-response.ts'
import type { Endpoint, Services } from '../services.ts'
import { DeliveryProblem } from './delivery-problem.ts'
import { heardOnce } from './heard-once.ts'
import { readDelivery } from './read-delivery.ts'
import { isSigned } from './signature.ts'

const LARGEST = 5_000_000
// Those that say that something of ours may be another; a `ping` says that GitHub reaches us.
const TELLING = new Set(['push', 'pull_request', 'pull_request_review', 'pull_request_review_comment', 'issue_comment', 'create', 'delete'])

/**
 * What GitHub tells: signed with the secret we share, each once. What was done there by hand is taken in, what was said is
 * written beside the proposal, and readers have at once what came online.
 *
 * The identifier of a delivery is not signed, its body is: what was heard is known by its signature.
 */
export default {
  method: 'POST',
  path: '/api/github/webhook',
  async handle(request, services) {
    try {
      const { event, body, signature } = await read(request, services)
      const heard = heardOnce(services.store, services.work.now)
      if (!(await heard.first(signature))) throw new DeliveryProblem('repeated')
      // GitHub shows that it failed, and whoever sends it again is heard.
      return json(await act(event, body, services).catch((error: unknown) => heard.forget(signature).then(() => Promise.reject(error as Error))))
    } catch (error) {
      return problemResponse(error, services)
    }
  },
} satisfies Endpoint

async function read(request: Request, { github }: Services) {
  if (!github) throw new DeliveryProblem('not-here')
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST) throw new DeliveryProblem('too-large')
  const body = new Uint8Array(await request.arrayBuffer())
  if (body.byteLength > LARGEST) throw new DeliveryProblem('too-large')
  const signature = request.headers.get('x-hub-signature-256')
  if (signature === null || !(await isSigned(body, signature, github.webhookSecret))) throw new DeliveryProblem('unsigned')
  return { event: request.headers.get('x-github-event') ?? '', body, signature }
}

async function act(event: string, body: Uint8Array, { log, pages, work }: Services): Promise<{ readonly heard: boolean }> {
  if (!TELLING.has(event)) return { heard: false }
  const remark = readDelivery(event, parsed(body))
  const before = await work.forge.head()
  await work.forge.settle()
  const recorded = remark !== null && (await recordGitHubRemark(work, remark))
  if (event === 'push' || (await work.forge.head()) !== before) await pages.refresh()
  log('github-heard', { event, remark: recorded })
  return { heard: true }
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown
  } catch {
    throw new DeliveryProblem('unreadable')
  }
}
