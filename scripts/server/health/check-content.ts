import type { Forge } from '../../../lib/forge/forge.ts'
import type { Check } from './finding.ts'

/** Can what is in force be read: the published line, and a file of it? */
export function checkContent(forge: Pick<Forge, 'head' | 'read'>): Check {
  return async () => {
    const head = await forge.head()
    const sites = await forge.read(head, 'content/siti.yml')
    return sites ? { status: 'pass', head } : { status: 'fail', why: 'unreadable', head }
  }
}
