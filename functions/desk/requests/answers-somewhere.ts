import { principalsOf, type Person } from '../../../lib/access/person.ts'
import type { Published } from '../../../lib/workflow/published.ts'

/** Does somebody answer for any office of a public site? */
export function answersSomewhere({ rules, sites }: Pick<Published, 'rules' | 'sites'>, person: Person): boolean {
  const own = principalsOf(person, rules)
  const isPublic = (path: string) => sites.some(({ tipo, key }) => tipo === 'public' && path.startsWith(`/${key}/`))
  return rules.rules.some(({ path, authors = [], approvers = [] }) => isPublic(path) && [...authors, ...approvers].some((name) => own.has(name)))
}
