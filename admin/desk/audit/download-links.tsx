import { REGISTER_WORDS as say } from '../words/register.ts'
import { type AskedRegister, registerQuery } from './asked-register.ts'

interface Props {
  readonly asked: AskedRegister
  readonly isTooMany: boolean
  readonly most: number
}

/** What is on the screen, and the pages after it, as files. */
export function DownloadLinks({ asked, isTooMany, most }: Props) {
  if (isTooMany) return <p class="desk-note">{say.tooMany(most)}</p>
  const address = (ending: string) => `/api/desk/registro.${ending}?${registerQuery({ ...asked, page: 1 })}`
  return (
    <nav class="desk-page-links desk-register-files" aria-label={say.files}>
      <a href={address('csv')}>{say.csv}</a>
      <a href={address('json')}>{say.json}</a>
      <a href={address('html')}>{say.page}</a>
    </nav>
  )
}
