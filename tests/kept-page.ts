import type { Browser, Page, ViewportSize } from 'playwright-core'

const HEARD = ['pageerror', 'console', 'dialog', 'request', 'requestfailed', 'requestfinished', 'response', 'framenavigated'] as const

const kept = new WeakMap<Browser, Page>()

/**
 * The one page of a browser that tests use one after the other: what a page has read once it reads again in half the time.
 * Whoever is done with it leaves it with `leavePage`.
 */
export async function keptPage(browser: Browser, viewport: ViewportSize): Promise<Page> {
  const before = kept.get(browser)
  if (before && !before.isClosed()) {
    await before.setViewportSize(viewport)
    return before
  }
  const page = await (await browser.newContext({ viewport, locale: 'it-IT' })).newPage()
  kept.set(browser, page)
  return page
}

/** Nothing is left for the next: no listener, no route, no page to go back to, nothing the browser kept of this address. */
export async function leavePage(page: Page): Promise<void> {
  for (const heard of HEARD) page.removeAllListeners(heard)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  const { origin } = new URL(page.url())
  const session = await page.context().newCDPSession(page)
  if (origin !== 'null') {
    // What a page writes as it is left is gone too: an empty one takes its place. Without a listener whoever leaves what is
    // not saved is not asked.
    await page.route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>-</title>' }))
    await page.goto(`${origin}/`)
    await page.evaluate(() => sessionStorage.clear())
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  }
  await page.goto('about:blank')
  await session.send('Page.resetNavigationHistory')
  await session.detach()
  await page.context().clearCookies()
}
