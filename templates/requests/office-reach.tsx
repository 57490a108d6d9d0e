import { REQUEST_PAGE_WORDS } from '../words/requests.ts'

const { booking: say } = REQUEST_PAGE_WORDS

export interface ReachedOffice {
  readonly title: string
  readonly email: string | null
  readonly phone: string | null
}

/** How else to reach an office: nobody is left alone with a form. */
export function OfficeReach({ office: { email, phone } }: { readonly office: ReachedOffice }) {
  if (email === null && phone === null) return null
  return (
    <p class="rd-reach">
      {say.by} {phone && <a href={`tel:${phone.replace(/ /g, '')}`}>{phone}</a>}
      {phone && email && ', '}
      {email && <a href={`mailto:${email}`}>{email}</a>}
    </p>
  )
}
