import type { ComponentChildren } from 'preact'
import type { Queries } from '../../lib/site/queries.ts'
import { ErrorSummary, SUMMARY } from '../components/error-summary.tsx'
import { Honeypot } from '../components/honeypot.tsx'
import { PageHeader } from '../components/page-header.tsx'
import { href } from '../href.ts'
import { Page } from '../layout/page.tsx'
import { REQUEST_PAGE_WORDS as say } from '../words/requests.ts'
import { ConsentField } from './consent-field.tsx'
import type { FormState } from './form-state.ts'

interface Props {
  readonly site: Queries
  readonly words: { readonly title: string; readonly text: string; readonly send: string }
  /** Where the page is, rooted at the site. */
  readonly address: string
  /** Where the form is sent. */
  readonly action: string
  /** It carries files. */
  readonly files?: boolean
  readonly state: FormState
  /** Not to be kept by search engines: the page is of one moment. */
  readonly robots?: 'noindex'
  /** Between the title and the form. */
  readonly lead?: ComponentChildren
  readonly children: ComponentChildren
}

/** A form to the offices, new or given back with what is wrong. The browser's own checks are left out: they show one at a time, in its language. */
export function RequestFormPage({ site, words, address, action, files = false, robots, state, lead, children }: Props) {
  const problems = [...(state.refusal === null ? [] : [{ sentence: state.refusal }]), ...state.faults.map(({ field, fault }) => ({ field, sentence: say.fault(field, fault) }))]
  return (
    <Page site={site} title={words.title} description={words.text} address={address} robots={robots}>
      <PageHeader site={site} title={words.title} description={words.text}>{lead}</PageHeader>
      <div class="section section-muted">
        <div class="container">
          <ErrorSummary problems={problems} />
          <form class="rd-request" method="post" action={`${action}#${SUMMARY}`} novalidate {...(files ? { enctype: 'multipart/form-data' } : {})}>
            <p>{say.allRequired}</p>
            <Honeypot site={site.site} id="richiesta-nota" />
            {children}
            <ConsentField site={site} state={state} />
            <button class="btn btn-primary" type="submit">{words.send}</button>
          </form>
        </div>
      </div>
      <script type="module" src={href(site.site, `/${site.assets.forms}`)} />
    </Page>
  )
}
