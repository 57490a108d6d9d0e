import type { Page } from 'playwright-core'

/** An element with a `data-element`, as the State's checker looks at it. */
export interface Marked {
  readonly text: string
  /** Where it leads: its `href`, or the address in its `onclick`; resolved, empty when it leads nowhere. */
  readonly href: string
}

/** What the criteria ask of one page, read from the page as a browser shows it. */
export interface Reading {
  readonly url: string
  readonly status: number
  /** Elements by their `data-element`, in the order of the page. */
  readonly marked: ReadonlyMap<string, readonly Marked[]>
  /** First name of the computed font family of every heading and paragraph. */
  readonly fonts: readonly { readonly family: string; readonly nested: boolean }[]
  readonly classes: readonly string[]
  /** Of the library, from its style; empty when the style does not say. */
  readonly bootstrapItalia: string
  /** Voices of the page's index, and how many letters the section of each holds. */
  readonly index: readonly { readonly label: string; readonly letters: number }[]
  readonly crumbs: readonly string[]
  /** The rating as it is written in the page, but for the values of its fields. */
  readonly rating: string
}

/** Changes the HTML of a page before the browser gets it: how a bad page is made from a good one. */
export type Spoil = (html: string) => string

/** Opens a page and reads it. With `spoil` the browser is given other HTML than the server's. */
export async function readPage(page: Page, url: string, spoil?: Spoil): Promise<Reading> {
  const address = url.replace(/#.*$/, '')
  if (spoil) {
    await page.route(address, async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      const spoilt = spoil(html)
      if (spoilt === html) throw new Error(`nothing was spoilt in ${address}`)
      await route.fulfill({ response, body: spoilt })
    })
  }
  try {
    const response = await page.goto(address, { waitUntil: 'load' })
    const { marked, ...read } = await page.evaluate(readDocument)
    return { ...read, marked: new Map(Object.entries(marked)), url: page.url(), status: response?.status() ?? 0 }
  } finally {
    if (spoil) await page.unroute(address)
  }
}

// Runs in the page.
function readDocument() {
  const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  const leadsTo = (element: Element) => {
    const address = element.getAttribute('href') ?? /location\.href\s*=\s*['"]([^'"]+)/.exec(element.getAttribute('onclick') ?? '')?.[1] ?? ''
    return address === '' ? '' : new URL(address, document.baseURI).href
  }
  const marked: Record<string, { text: string; href: string }[]> = {}
  for (const element of document.querySelectorAll('[data-element]')) {
    const name = element.getAttribute('data-element') ?? ''
    const list = (marked[name] ??= [])
    list.push({ text: textOf(element), href: leadsTo(element) })
  }
  const familyOf = (element: Element) => (getComputedStyle(element).fontFamily.split(',')[0] ?? '').replace(/["']/g, '').trim()
  const texts = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6,p')]
  const nested = texts.flatMap((element) => [...element.querySelectorAll('*')])
  const index = [...document.querySelectorAll('[data-element="page-index"] > li > a')].map((link) => {
    const section = document.querySelector(link.getAttribute('href')?.startsWith('#') ? `#${CSS.escape(link.getAttribute('href')?.slice(1) ?? '')}` : ':not(*)')
    const holder = section?.matches('h1,h2,h3,h4,h5,h6') ? (section.closest('section, article') ?? section.parentElement) : section
    const heading = holder?.querySelector('h1,h2,h3,h4,h5,h6')
    return { label: textOf(link), letters: holder ? textOf(holder).length - (heading ? textOf(heading).length : 0) : 0 }
  })
  return {
    marked,
    fonts: [...texts.map((element) => ({ family: familyOf(element), nested: false })), ...nested.map((element) => ({ family: familyOf(element), nested: true }))],
    classes: [...new Set([...document.querySelectorAll('[class]')].flatMap((element) => [...element.classList]))],
    bootstrapItalia: getComputedStyle(document.documentElement).getPropertyValue('--bootstrap-italia-version').trim().replace(/^"|"$/g, ''),
    index,
    crumbs: [...document.querySelectorAll('[data-element="breadcrumb"] li')].map((item) => textOf(item).replace(/\s*\/\s*$/, '')),
    rating: (document.querySelector('[data-element="feedback"]')?.outerHTML ?? '').replace(/ value="[^"]*"/g, ''),
  }
}
