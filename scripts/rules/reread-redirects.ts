import type { Deployment } from '../../lib/access/compile/deployment.ts'
import { attribute } from '../../lib/access/covering.ts'
import { RedirectsMisreadProblem } from './problems/redirects-misread-problem.ts'
import { readWithNetlify } from './netlify-engine.ts'

/** A place, its page, what is in it, and a neighbour whose name begins with its own. */
const AROUND = ['/', '', '.html', '/documento/x/', '/media/x.pdf', '-x/']

/**
 * Asks Netlify's own engine what it makes of a `_redirects`, for every place of the restricted sites and every name of the
 * rules, and compares it with the rules.
 *
 * @throws {RedirectsMisreadProblem} at the first difference
 * @throws {NoNetlifyEngineProblem} where the engine is not installed
 */
export async function rereadRedirects(text: string, { rules, sites }: Pick<Deployment, 'rules' | 'sites'>): Promise<void> {
  const engine = await readWithNetlify(text)
  const roles = [null, 'staff', ...rules.members.map((member) => `staff-${member}`), ...rules.groups.keys()]
  for (const { key, base } of sites.filter(({ tipo }) => tipo !== 'public')) {
    const inside = rules.rules.filter(({ path }) => path.startsWith(`/${key}/`)).map(({ path }) => path.slice(`/${key}/`.length))
    for (const place of new Set(['', ...inside])) {
      for (const end of AROUND.filter((end) => place !== '' || end.startsWith('/'))) {
        const below = `${place.slice(0, -1)}${place === '' ? end.slice(1) : end}`
        const readers = attribute(rules, `/${key}/${below}`, 'readers') ?? []
        for (const role of roles) {
          const meant = readers.includes('everyone') || (role !== null && readers.includes(role))
          if ((await engine.letsThrough(`${base}${below}`, role === null ? null : [role])) !== meant) throw new RedirectsMisreadProblem(`${base}${below}`, role)
        }
      }
    }
  }
}
