import * as v from 'valibot'
import { nextPath } from '../../lib/session/next-path.ts'
import { ForeignRequestProblem } from '../../lib/session/problems/foreign-request-problem.ts'
import { UnknownPersonProblem } from '../../lib/session/problems/unknown-person-problem.ts'
import { isSameOrigin } from '../../lib/session/same-origin.ts'
import type { Endpoint } from '../services.ts'
import { enteredAs } from './entered-as.ts'
import { readForm } from './read-form.ts'
import { refusalPage } from './refusal-page.ts'

const form = v.object({ persona: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)), next: v.optional(v.string()) })

/** One click and a demonstration person is logged in; refused where there are no demonstration people. */
const enter: Endpoint = {
  method: 'POST',
  path: '/entra',
  async handle(request, services) {
    try {
      if (!isSameOrigin(request, services.publicUrl)) throw new ForeignRequestProblem()
      const result = v.safeParse(form, await readForm(request))
      const { people } = await services.work.published()
      if (!services.demonstration || !result.success || !people.has(result.output.persona)) throw new UnknownPersonProblem()
      const { persona, next } = result.output
      return await enteredAs(persona, 'demonstration', nextPath(next ?? null), services)
    } catch (error) {
      return refusalPage(error, services)
    }
  },
}

export default enter
