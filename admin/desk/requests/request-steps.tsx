import type { RequestStep } from '../../../lib/protocol/requests.ts'
import { REQUEST_WORDS as say } from '../words/requests.ts'

/** What was done with a request, from the first day on. */
export function RequestSteps({ steps }: { readonly steps: readonly RequestStep[] }) {
  return (
    <section class="desk-section">
      <h2>{say.story}</h2>
      <ol class="desk-citizen-steps">
        {steps.map(({ what, at, by, words, when, mail }) => (
          <li key={at + what}>
            <p>
              <strong>{by ?? say.citizen}</strong> {say.steps[what]}
              {when && `: ${when}`}
            </p>
            {words && <blockquote class="desk-citizen-text">{words}</blockquote>}
            <p class="desk-event-when">
              {[say.moment(at), say.mail[mail]].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
