import type { Identity, MailboxSettings } from '../../../lib/protocol/webmail.ts'
import { SETTINGS_WORDS as say } from '../words/settings.ts'
import { Field } from './field.tsx'

interface Props {
  /** The offices somebody writes as. */
  readonly identities: readonly Identity[]
  readonly settings: Pick<MailboxSettings, 'signatures'>
  readonly onChange: (part: Pick<MailboxSettings, 'signatures'>) => void
}

/** A signature for each office somebody writes as; nothing where they write only as themselves. */
export function OfficeSignatures({ identities, settings: { signatures }, onChange }: Props) {
  const write = (email: string, signature: string) => {
    const others = signatures.filter((one) => one.email !== email)
    onChange({ signatures: signature.trim() === '' ? others : [...others, { email, signature }] })
  }
  return (
    <>
      {identities.map(({ name, email }) => (
        <Field
          key={email}
          label={say.officeSignature(name)}
          help={say.officeSignatureHelp(email)}
          control={(tied) => <textarea {...tied} class="compose-line" rows={3} maxLength={2000} value={signatures.find((one) => one.email === email)?.signature ?? ''} onInput={(event) => write(email, event.currentTarget.value)} />}
        />
      ))}
    </>
  )
}
