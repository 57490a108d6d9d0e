import { REGISTER_WORDS as say } from '../words/register.ts'
import { type AskedRegister, registerHref } from './asked-register.ts'

/** Goes through the pages of the register; nothing where there is one. */
export function PageLinks({ asked, page, pages }: { readonly asked: AskedRegister; readonly page: number; readonly pages: number }) {
  if (pages === 1) return null
  return (
    <nav class="desk-page-links desk-register-pages" aria-label={say.pages}>
      {page > 1 && <a href={registerHref({ ...asked, page: page - 1 })}>{say.previous}</a>}
      <span>{say.pageOf(page, pages)}</span>
      {page < pages && <a href={registerHref({ ...asked, page: page + 1 })}>{say.next}</a>}
    </nav>
  )
}
