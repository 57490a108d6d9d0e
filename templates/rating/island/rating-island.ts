// Makes two steps of the rating and sends it without leaving the page (templates/rating/rating.tsx). Without it the same form works.

type Step = 'one' | 'two'

const found = document.querySelector<HTMLFormElement>('.rd-rating form')
if (found) enhance(found)

function enhance(form: HTMLFormElement): void {
  const part = <T extends HTMLElement>(selector: string) => form.querySelector(selector) as T
  const [back, failed, asks, thanks] = [part<HTMLButtonElement>('.btn-back'), part('[role=alert]'), part('.rd-rating-asks'), part('.rd-rating-thanks')]
  const chosen = () => form.querySelector<HTMLInputElement>('.rating input:checked')

  const show = (step: Step) => {
    form.dataset.step = step
    failed.hidden = true
  }
  const focusStep = (step: Step) => {
    const answers = chosen() && Number(chosen()?.value) > 3 ? '.fieldset-rating-one' : '.fieldset-rating-two'
    part(step === 'one' ? `${answers} input:checked, ${answers} input` : '.form-control').focus()
  }

  back.hidden = false
  show('one')
  form.addEventListener('change', (event) => {
    if ((event.target as HTMLElement).closest('.rating')) show('one')
  })
  back.addEventListener('click', () => {
    const stars = chosen()
    if (form.dataset.step === 'two') {
      show('one')
      focusStep('one')
    } else if (stars) {
      stars.checked = false
      part('.rating input').focus()
    }
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (form.dataset.step === 'one') {
      show('two')
      focusStep('two')
    } else void send()
  })

  async function send(): Promise<void> {
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>)
    // Where it went is of no interest: that it went on is the answer.
    const response = await fetch(form.action, { method: 'POST', body, redirect: 'manual' }).catch(() => null)
    if (response?.type === 'opaqueredirect') {
      asks.hidden = true
      thanks.hidden = false
      thanks.focus()
    } else if (response) form.submit() // The server says on a page what is wrong, the form filled in.
    else failed.hidden = false
  }
}
