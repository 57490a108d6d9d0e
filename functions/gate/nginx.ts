import type { Endpoint } from '../services.ts'
import { answerServer } from './answer-server.ts'

/** The question of nginx (`auth_request`). It has its own address and its own headers: another server would let through a reader who sends them. */
const gateNginx: Endpoint = {
  method: 'GET',
  path: '/api/gate/nginx',
  handle: (request, services) => answerServer(request.headers.get('x-original-uri'), request.headers.get('x-original-method'), request, services),
}

export default gateNginx
