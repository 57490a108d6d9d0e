import type { Page } from 'playwright-core'
import { fails, PASSES, tolerates, type Verdict } from './verdict.ts'

const TITLE = 'Quanto sono chiare le informazioni su questa pagina?'
const QUESTIONS = { positive: 'Quali sono stati gli aspetti che hai preferito?', negative: 'Dove hai incontrato le maggiori difficoltà?' } as const
const ANSWERS = {
  positive: ['Le indicazioni erano chiare', 'Le indicazioni erano complete', 'Capivo sempre che stavo procedendo correttamente', 'Non ho avuto problemi tecnici', 'Altro'],
  negative: ['A volte le indicazioni non erano chiare', 'A volte le indicazioni non erano complete', 'A volte non capivo se stavo procedendo correttamente', 'Ho avuto problemi tecnici', 'Altro'],
} as const
const SIDES = ['positive', 'negative'] as const

/**
 * C.SI.2.5 and C.SI.2.6: each star is clicked in the page that is open; up to three only the negative block is seen, from four
 * only the positive one. Wrong words fail, a missing part is tolerated.
 */
export async function ratingOf(page: Page): Promise<Verdict> {
  const seen = (name: string) => page.evaluate((element) => {
    const found = document.querySelector(`[data-element="${element}"]`)
    const box = found?.getBoundingClientRect()
    return box ? box.width > 0 && box.height > 0 && getComputedStyle(found as Element).visibility === 'visible' : null
  }, name)
  const texts = (selector: string) => page.evaluate((query) => [...document.querySelectorAll(query)].map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()), selector)
  const url = page.url()
  const [title] = await texts('[data-element="feedback-title"]')
  const missing = title === undefined ? ['feedback-title'] : []
  const wrong = title === undefined || title === TITLE ? [] : [title]
  for (const side of SIDES) {
    const block = `[data-element="feedback-rating-${side}"]`
    const [question] = await texts(`${block} [data-element="feedback-rating-question"]`)
    if (question === undefined) missing.push(`question ${side}`)
    else if (question !== QUESTIONS[side]) wrong.push(question)
    const answers = await texts(`${block} [data-element="feedback-rating-answer"]`)
    if (answers.length === 0) missing.push(`answers ${side}`)
    else if (answers.join('|') !== ANSWERS[side].join('|')) wrong.push(answers.join('|'))
  }
  for (let stars = 1; stars <= 5; stars += 1) {
    const star = page.locator(`[data-element="feedback-rate-${stars}"]`)
    if ((await star.count()) === 0) {
      missing.push(`star ${stars}`)
      continue
    }
    await star.first().click()
    const [positive, negative] = [await seen('feedback-rating-positive'), await seen('feedback-rating-negative')]
    if (positive !== stars > 3 || negative !== stars <= 3) wrong.push(`${stars} stars show ${positive ? 'the positive block' : ''} ${negative ? 'the negative block' : ''}`)
  }
  if ((await texts('input[data-element="feedback-input-text"]')).length === 0) missing.push('feedback-input-text')
  if (wrong.length > 0) return fails(...wrong.map((what) => `${what}: ${url}`))
  return missing.length > 0 ? tolerates(...missing.map((what) => `${what}: ${url}`)) : PASSES
}
