import { useState } from 'preact/hooks'
import type { ProblemMessage } from '../../../lib/protocol/problem-message.ts'
import type { MailboxSettings } from '../../../lib/protocol/webmail.ts'
import { ask } from '../ask.ts'
import { useMailbox } from '../mailbox-context.ts'
import { ProblemBox } from '../problem-box.tsx'
import { SETTINGS_WORDS as say } from '../words/settings.ts'
import { Checkbox } from './checkbox.tsx'
import { Field } from './field.tsx'
import { OfficeSignatures } from './office-signatures.tsx'

/** How somebody writes and reads, kept for them on whatever computer. */
export function PreferencesForm({ settings }: { readonly settings: MailboxSettings }) {
  const { state, setSettings, say: tell } = useMailbox()
  const [wanted, setWanted] = useState(settings)
  const [working, setWorking] = useState(false)
  const [problem, setProblem] = useState<ProblemMessage | null>(null)
  const change = (part: Partial<MailboxSettings>) => setWanted({ ...wanted, ...part })
  const submit = async (event: Event) => {
    event.preventDefault()
    if (working) return
    setWorking(true)
    setProblem(null)
    const answer = await ask<MailboxSettings>('settings', wanted)
    setWorking(false)
    if (!answer.ok) return setProblem(answer.problem)
    setSettings(answer.value)
    tell({ sentence: say.saved })
  }
  return (
    <form class="settings-form" onSubmit={submit} noValidate>
      <h2>{say.writing}</h2>
      <Field label={say.signature} help={say.signatureHelp} control={(tied) => <textarea {...tied} class="compose-line" rows={4} maxLength={2000} value={wanted.signature} onInput={(event) => change({ signature: event.currentTarget.value })} />} />
      <OfficeSignatures identities={state.identities.slice(1)} settings={wanted} onChange={change} />
      {state.crest && <Checkbox label={say.signatureImage} help={say.signatureImageHelp} checked={wanted.signatureImage} onChange={(signatureImage) => change({ signatureImage })} />}
      <Checkbox label={say.rich} checked={wanted.rich} onChange={(rich) => change({ rich })} />
      <Checkbox label={say.askReceipt} checked={wanted.askReceipt} onChange={(askReceipt) => change({ askReceipt })} />
      <h2>{say.reading}</h2>
      <Checkbox label={say.conversations} checked={wanted.conversations} onChange={(conversations) => change({ conversations })} />
      <Checkbox label={say.keys} help={say.keysHelp} checked={wanted.keys} onChange={(keys) => change({ keys })} />
      {problem && <ProblemBox problem={problem} />}
      <button type="submit" class="btn btn-primary" aria-disabled={working}>{working ? say.saving : say.save}</button>
    </form>
  )
}
