import type { Territory } from '../../lib/access/authorize.ts'
import type { answersOf } from './answers.ts'
import { restrictedDeparture } from './restricted-departure.ts'
import { type Asked, restrictedFile } from './restricted-file.ts'

interface Served {
  readonly territory: Territory
  readonly shadow: string | null
  readonly answers: ReturnType<typeof answersOf>
}

/** What lies at an address of a site that is not for everybody, for somebody who may read it. */
export async function servedFile({ territory, shadow, answers }: Served, asked: Asked, path: string): Promise<Response> {
  const { base } = asked.site
  if (path.length < base.length) return answers.movedTo(base)
  const inside = path.slice(base.length)
  const out = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
  // Every page is a folder's: what has no ending is one, there or not.
  if (!/\.[a-z0-9]+$/i.test(out)) return answers.movedTo(`${path}/`)
  const file = (await restrictedFile(territory, shadow, asked, out, 200)) ?? (await restrictedDeparture(territory, shadow, asked, out))
  return file ?? (await restrictedFile(territory, shadow, asked, '404.html', 404)) ?? answers.missing()
}
