/** What is shown of a text in the page: more nobody reads there, and a browser gets slow. */
const MOST = 300_000

export interface PartText {
  readonly text: string
  /** There is more than what is given. */
  readonly cut: boolean
}

/** The beginning of what lies at an address, as text; what is not needed is not fetched. `null` when it does not come. */
export async function textOfPart(href: string): Promise<PartText | null> {
  const response = await fetch(href, { credentials: 'same-origin' }).catch(() => null)
  const reader = response?.ok ? response.body?.getReader() : undefined
  if (!reader) return null
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const step = await reader.read().catch(() => null)
    if (!step) return null
    if (step.done) return { text: text + decoder.decode(), cut: false }
    text += decoder.decode(step.value, { stream: true })
    if (text.length > MOST) {
      void reader.cancel()
      return { text: text.slice(0, MOST), cut: true }
    }
  }
}
