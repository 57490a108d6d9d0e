import { EXPERT_PAGE_WORDS } from '../words/expert.ts'
import type { ExpertPageView } from './expert-view.ts'

const { form: say, answered, yourAnswer } = EXPERT_PAGE_WORDS

/** What was typed; `agrees` is `null` where nothing was chosen. */
export interface Typed {
  readonly agrees: boolean | null
  readonly text: string
}

/** The answer: yes or no, and why. What was sent is there to be changed; an error takes the focus by itself. */
export function ExpertForm({ view: { id, answer }, typed }: { readonly view: ExpertPageView; readonly typed: Typed | null }) {
  const { agrees, text } = typed ?? answer ?? { agrees: null, text: '' }
  const fault = typed && (typed.agrees === null ? { sentence: say.choose, field: 'd-accordo' } : { sentence: say.explain, field: 'testo' })
  return (
    <section class="rd-asked-form" aria-labelledby="parere">
      <h2 id="parere">{say.title}</h2>
      <p>{say.advice}</p>
      {answer && !typed && (
        <>
          <h3>{yourAnswer}</h3>
          <p>{answered(answer.agrees, answer.at)}</p>
        </>
      )}
      {fault && (
        <div id="errore" class="alert alert-danger" role="alert" tabIndex={-1} autofocus>
          <h3>{say.faultTitle}</h3>
          <p><a href={`#${fault.field}`}>{fault.sentence}</a></p>
        </div>
      )}
      <form method="post" action="/parere" novalidate>
        <input type="hidden" name="q" value={id} />
        <fieldset>
          <legend>{say.legend}</legend>
          <div class="form-check">
            <input id="d-accordo" type="radio" name="accordo" value="si" required checked={agrees === true} {...(fault?.field === 'd-accordo' ? { 'aria-describedby': 'errore' } : {})} />
            <label for="d-accordo">{say.agrees}</label>
          </div>
          <div class="form-check">
            <input id="non-d-accordo" type="radio" name="accordo" value="no" required checked={agrees === false} />
            <label for="non-d-accordo">{say.disagrees}</label>
          </div>
        </fieldset>
        <div class="form-group">
          <label for="testo">{say.text}</label>
          <div id="testo-aiuto" class="form-text">{say.help}</div>
          <textarea id="testo" class="form-control" name="testo" rows={6} maxLength={4000} aria-describedby={fault?.field === 'testo' ? 'errore testo-aiuto' : 'testo-aiuto'} {...(fault?.field === 'testo' ? { 'aria-invalid': 'true' } : {})}>{text}</textarea>
        </div>
        <button class="btn btn-primary" type="submit">{answer ? say.sendAgain : say.send}</button>
      </form>
    </section>
  )
}
