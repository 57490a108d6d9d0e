import { useEffect, useRef } from 'preact/hooks'
import { useMailbox } from '../mailbox-context.ts'
import { SETTINGS_WORDS } from '../words/settings.ts'
import { PreferencesForm } from './preferences-form.tsx'
import { RulesPart } from './rules/rules-part.tsx'

/** How the mailbox behaves for this person, and what it does by itself. */
export function SettingsScreen() {
  const { state, close } = useMailbox()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section class="settings" aria-labelledby="settings-title">
      <h1 id="settings-title" ref={heading} tabIndex={-1}>{SETTINGS_WORDS.title}</h1>
      <PreferencesForm settings={state.settings} />
      <h2>{SETTINGS_WORDS.automation}</h2>
      {state.automation ? <RulesPart /> : <p>{SETTINGS_WORDS.none}</p>}
      <p>
        <button type="button" class="btn btn-outline-primary" onClick={close}>{SETTINGS_WORDS.back}</button>
      </p>
    </section>
  )
}
