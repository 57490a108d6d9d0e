import * as v from 'valibot'
import { ForeignRequestProblem } from '../../lib/session/problems/foreign-request-problem.ts'
import { isSameOrigin } from '../../lib/session/same-origin.ts'
import { answerAsExpert } from '../../lib/workflow/expert/answer-as-expert.ts'
import { expertView } from '../../lib/workflow/expert/expert-view.ts'
import { ExpertPage } from '../../templates/expert/expert-page.tsx'
import { portalPage } from '../portal-page.tsx'
import type { Endpoint } from '../services.ts'
import { readForm } from '../session/read-form.ts'
import { denied } from './denied.ts'
import { expertVisit } from './expert-visit.ts'
import { EXPERT_POLICY, UNLISTED } from './headers.ts'

/** As long as an answer may be. */
const LONGEST = 4000

// Who disagrees says why: a «no» alone helps nobody to do better.
const form = v.pipe(
  v.object({ accordo: v.picklist(['si', 'no']), testo: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST)) }),
  v.check(({ accordo, testo }) => accordo === 'si' || testo !== ''),
)

/** Somebody without an account answers; they may answer again until the question is over. */
const answer: Endpoint = {
  method: 'POST',
  path: '/parere',
  async handle(request, services) {
    try {
      // There is no session, but there is a cookie: another site could answer in its name.
      if (!isSameOrigin(request, services.publicUrl)) throw new ForeignRequestProblem()
      const typed = await readForm(request)
      const open = await expertVisit(request, typed.q ?? '', services)
      const result = v.safeParse(form, { accordo: typed.accordo, testo: (typed.testo ?? '').replaceAll('\r\n', '\n') })
      if (!result.success) {
        const view = await expertView(services.work, open)
        const page = <ExpertPage assets={services.assets} view={view} done={false} typed={{ agrees: typed.accordo === 'si' ? true : typed.accordo === 'no' ? false : null, text: (typed.testo ?? '').slice(0, LONGEST) }} />
        return portalPage(page, 422, { 'content-security-policy': EXPERT_POLICY, ...UNLISTED })
      }
      const { accordo, testo } = result.output
      await answerAsExpert(services.work, open, { agrees: accordo === 'si', text: testo })
      services.log('expert-answered', { proposal: open.proposal.number, question: open.check.asked.id })
      return new Response(null, { status: 303, headers: { location: `/parere?q=${open.check.asked.id}&fatto=1`, 'cache-control': 'no-store', ...UNLISTED } })
    } catch (error) {
      return denied(error, services)
    }
  },
}

export default answer
