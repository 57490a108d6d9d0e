import { type GatePages, NEXT } from '../../functions/edge/compiled-gate.ts'
import type { AssetManifest } from '../../lib/site/site-input.ts'
import { renderPage } from '../../templates/layout/document.tsx'
import { type Message, MessagePage } from '../../templates/portal/message-page.tsx'
import { REFUSAL_WORDS as say } from '../../templates/words/refusals.ts'
import { BUILD_WORDS } from './words.ts'

/** The pages an edge answers with when it gives nothing: the portal's own words. */
export function gatePages(assets: AssetManifest): GatePages {
  const page = (words: Message, label: string, url: string) => renderPage(<MessagePage assets={assets} message={{ ...words, actions: [{ label, url }] }} />)
  return {
    missing: page(say.missing, say.start, '/'),
    denied: page(say.denied, say.start, '/'),
    needLogin: page(say.needLogin, say.enter, `/entra?next=${NEXT}`),
    unavailable: page(BUILD_WORDS.unavailable, say.start, '/'),
  }
}
