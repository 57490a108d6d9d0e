import * as v from 'valibot'
import { GITHUB_SCHEMA, readGitHubSettings } from '../../server/github-settings.ts'
import { LOG_IN_SCHEMA, readLogInSettings } from '../../server/log-in-settings.ts'
import { MAIL_SCHEMA, readMailSettings } from '../../server/mail-settings.ts'
import { InvalidSettingProblem } from '../../server/problems/invalid-setting-problem.ts'
import { keyFileOf, SCHEMA, type Settings } from '../../server/settings.ts'
import { readWebmailSettings, WEBMAIL_SCHEMA } from '../../server/webmail-settings.ts'
import type { Fault } from '../fault.ts'

type Values = v.InferOutput<typeof SCHEMA>

/** What the environment says, as far as it can be read: `undefined` is what cannot. */
export interface Readable extends Pick<Settings, 'publicUrl' | 'host' | 'accept' | 'healthToken' | 'keyFile'> {
  readonly logIn: Settings['logIn'] | undefined
  readonly mail: Settings['mail'] | undefined
  readonly webmail: Settings['webmail'] | undefined
  /** Where the content lies on GitHub; `null`: here. */
  readonly github: Settings['github']
}

/** Every variable whose value cannot be used, alone or beside the others, and what the rest comes to. */
export function settingFaults(environment: Readonly<Record<string, string | undefined>>): { readonly faults: readonly Fault[]; readonly readable: Readable } {
  const result = v.safeParse(SCHEMA, environment)
  const faulty = new Set(result.success ? [] : result.issues.map((issue) => String(issue.path?.[0].key)))
  const sound = v.parse(SCHEMA, Object.fromEntries(Object.entries(environment).filter(([name]) => !faulty.has(name))))
  // Where a value is wrong by itself, nothing is said of what goes with it.
  const together = <T>(schema: object, read: (values: Values) => T): T | undefined => {
    if (Object.keys(schema).some((name) => faulty.has(name))) return undefined
    try {
      return read(sound)
    } catch (error) {
      if (!(error instanceof InvalidSettingProblem)) throw error
      faulty.add(String(error.data.name))
      return undefined
    }
  }
  const [logIn, mail, webmail, github] = [together(LOG_IN_SCHEMA, readLogInSettings), together(MAIL_SCHEMA, readMailSettings), together(WEBMAIL_SCHEMA, readWebmailSettings), together(GITHUB_SCHEMA, readGitHubSettings)]
  return { faults: [...faulty].map(faultOf), readable: { ...alone(sound), logIn, mail, webmail, github } }
}

function alone(values: Values): Pick<Settings, 'publicUrl' | 'host' | 'accept' | 'healthToken' | 'keyFile'> {
  const { PUBLIC_URL, HOST, ACCEPT, HEALTH_TOKEN_FILE } = values
  return { publicUrl: PUBLIC_URL ?? null, host: HOST, accept: ACCEPT, healthToken: HEALTH_TOKEN_FILE ?? null, keyFile: keyFileOf(values) }
}

function faultOf(variable: string): Fault {
  const { message, remedy } = new InvalidSettingProblem(variable)
  return { variable, sentence: message, remedy }
}
