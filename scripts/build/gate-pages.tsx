import { type GatePages, NEXT } from '../../functions/edge/compiled-gate.ts'
import type { AssetManifest } from '../../lib/site/site-input.ts'
import { renderPage } from '../../templates/layout/document.tsx'
import { type Message, MessagePage } from '../../templates/portal/message-page.tsx'
import { REFUSAL_WORDS as say } from '../../templates/words/refusals.ts'
import { BUILD_WORDS } from './words.ts'

/**
 * The pages an edge answers with when it gives nothing: the portal's own words.
 *
 * @param portal where the portal is, without a last slash, for who comes to a preview; `null` where nobody knows
 */
export function gatePages(assets: AssetManifest, portal: string | null = null): GatePages {
  const page = (words: Message, label: string, url: string) => renderPage(<MessagePage assets={assets} message={{ ...words, actions: [{ label, url }] }} />)
  return {
    missing: page(say.missing, say.start, '/'),
    denied: page(say.denied, say.start, '/'),
    needLogin: page(say.needLogin, say.enter, `/entra?next=${NEXT}`),
    needPass: renderPage(<MessagePage assets={assets} message={{ ...BUILD_WORDS.preview, actions: portal === null ? [] : [{ label: BUILD_WORDS.enterPortal, url: `${portal}/entra/anteprima?verso=${NEXT}` }] }} />),
    unavailable: page(BUILD_WORDS.unavailable, say.start, '/'),
  }
}
