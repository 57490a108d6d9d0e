import type { Published } from '../lib/workflow/published.ts'
import type { Services } from './services.ts'

const moments = new WeakMap<Request, Promise<Published>>()

/** What is in force as a request comes, read once for whoever decides about it. An action that changes something reads again. */
export function inForce(request: Request, { work }: Services): Promise<Published> {
  const known = moments.get(request)
  if (known) return known
  const published = work.published()
  moments.set(request, published)
  return published
}
