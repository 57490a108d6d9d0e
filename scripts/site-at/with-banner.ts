import type { AskedMoment } from './asked-moment.ts'
import type { Version } from './version-at.ts'
import { SITE_AT_WORDS as say } from './words.ts'

/** Where the look of the banner is: no address of ours begins so, and a page's own policy lets it in. */
export const BANNER_STYLE = '/_com-era.css'

/**
 * A page with the banner above it and its day in the title. The banner is in the flow: it moves the page down and covers nothing;
 * nothing in it takes the keyboard, so the links that skip the header are still the first.
 *
 * @param html a whole page
 */
export function withBanner(html: string, { day, time }: Pick<AskedMoment, 'day' | 'time'>, { commit }: Pick<Version, 'commit'>): string {
  const banner = `<aside class="com-era" aria-label="${say.region}"><p><strong>${say.banner(day)}</strong> <span>${say.bannerMore(time, commit.slice(0, 10))}</span></p></aside>`
  return html
    .replace('</head>', () => `<link rel="stylesheet" href="${BANNER_STYLE}"/></head>`)
    .replace(/<title>([\s\S]*?)<\/title>/, (_, title: string) => `<title>${say.titleOf(title, day)}</title>`)
    .replace(/<body\b[^>]*>/, (body) => `${body}${banner}`)
}

/** Dark on light, 10:1; on paper too. */
export const BANNER_CSS = `.com-era {
  background: #fff3cd;
  border-bottom: 4px solid #7a4b00;
  color: #3d2a00;
  font: 1rem/1.5 "Titillium Web", system-ui, sans-serif;
  overflow-wrap: anywhere;
  padding: 0.75rem 1rem;
  text-align: center;
  text-wrap: balance;
}
.com-era p {
  margin: 0 auto;
  max-width: 75rem;
}
.com-era strong {
  display: block;
  font-size: 1.125rem;
}
`
