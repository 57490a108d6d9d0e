import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../browser.ts'
import { openTestPortal } from './portal.ts'

/** The portal and a browser in front of it, and what went wrong in any page: broken policies, calls to other hosts. */
export interface Stage {
  readonly portal: Awaited<ReturnType<typeof openTestPortal>>
  readonly faults: string[]
  /** A window of its own, entered with one click as that person; `null` enters as nobody. */
  readonly as: (person: string | null) => Promise<Page>
  readonly end: () => Promise<void>
}

export async function openStage(): Promise<Stage> {
  const portal = await openTestPortal()
  const browser: Browser = await openBrowser()
  const faults: string[] = []
  return {
    portal,
    faults,
    as: async (person) => {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'it-IT' })).newPage()
      page.setDefaultTimeout(30_000)
      page.on('console', (message) => {
        if (/Content Security Policy|Refused to|Blocked script/.test(message.text())) faults.push(message.text())
      })
      page.on('request', (request) => {
        if (/^https?:/.test(request.url()) && !request.url().startsWith(portal.url)) faults.push(`third party: ${request.url()}`)
      })
      if (!person) return page
      await page.goto(portal.url)
      await page.getByRole('button', { name: person }).click()
      await page.getByText(person).first().waitFor()
      return page
    },
    end: async () => {
      await browser.close()
      await portal.end()
    },
  }
}

/** Asks the server as the person of this page would, past what the page offers. */
export function ask(page: Page, address: string, message: unknown): Promise<{ status: number; value: unknown }> {
  return page.evaluate(
    async ([url, body]) => {
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      return { status: response.status, value: (await response.json()) as unknown }
    },
    [address, JSON.stringify(message)] as const,
  )
}
