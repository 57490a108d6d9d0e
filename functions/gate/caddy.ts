import type { Endpoint } from '../services.ts'
import { answerServer } from './answer-server.ts'

/** The question of Caddy. It has its own address and its own headers: another server would let through a reader who sends them. */
const gateCaddy: Endpoint = {
  method: 'GET',
  path: '/api/gate/caddy',
  handle: (request, services) => answerServer(request.headers.get('x-forwarded-uri'), request.headers.get('x-forwarded-method'), request, services),
}

export default gateCaddy
