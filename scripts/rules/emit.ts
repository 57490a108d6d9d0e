import * as v from 'valibot'
import { caddyConfiguration } from '../../lib/access/compile/caddy.ts'
import { codeowners } from '../../lib/access/compile/codeowners.ts'
import type { Deployment } from '../../lib/access/compile/deployment.ts'
import { nginxConfiguration } from '../../lib/access/compile/nginx.ts'
import { NETLIFY_COMPILERS } from './netlify.ts'
import { InvalidOptionProblem } from './problems/invalid-option-problem.ts'
import { RULES_WORDS as say } from './words.ts'

/** What the rules can be compiled to, by the name one asks for. */
export const COMPILERS: ReadonlyMap<string, (deployment: Deployment) => string> = new Map([
  ['nginx', nginxConfiguration],
  ['caddy', caddyConfiguration],
  ['codeowners', codeowners],
])

// What is asked for ends up inside a configuration: no quotes, no braces, no spaces, no variables.
const options = v.object({
  host: v.pipe(v.string(), v.regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/, say.optionHost)),
  listen: v.nullable(v.pipe(v.string(), v.regex(/^\d{1,3}(\.\d{1,3}){3}:\d{1,5}$/, say.optionAddress))),
  certificate: v.optional(v.pipe(v.string(), v.regex(/^\/[A-Za-z0-9_./@-]*[A-Za-z0-9_@-]$/, say.optionRoot))),
  root: v.pipe(v.string(), v.regex(/^\/[A-Za-z0-9_./@-]*[A-Za-z0-9_@-]$/, say.optionRoot)),
  portal: v.pipe(v.string(), v.regex(/^[a-z0-9.-]+:\d{1,5}$/, say.optionAddress)),
  org: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]+$/, say.optionOrg)),
})

/**
 * The configuration called `name`, as text.
 *
 * @throws {InvalidOptionProblem} for a name or an option it cannot use
 */
export function emit(name: string, content: Pick<Deployment, 'rules' | 'sites'>, asked: v.InferInput<typeof options>): string {
  const compile = COMPILERS.get(name)
  if (!compile) throw new InvalidOptionProblem('emit', say.optionEmit([...COMPILERS.keys(), ...NETLIFY_COMPILERS.keys()]))
  const result = v.safeParse(options, asked)
  if (!result.success) throw new InvalidOptionProblem(v.getDotPath(result.issues[0]) ?? '', result.issues[0].message)
  return compile({ ...content, ...result.output })
}
