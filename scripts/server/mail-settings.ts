import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { MailAddress } from '../../lib/mail/mail-address.ts'
import type { SmtpSettings } from '../../lib/mail/smtp/smtp-settings.ts'
import { InvalidSettingProblem } from './problems/invalid-setting-problem.ts'

const words = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max))
const file = v.pipe(v.string(), v.minLength(1), v.rawTransform(({ dataset, addIssue, NEVER }) => {
  try {
    return readFileSync(dataset.value, 'utf8')
  } catch {
    addIssue({ message: 'unreadable' })
    return NEVER
  }
}))

export const MAIL_SCHEMA = {
  SMTP_HOST: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9.:-]{1,253}$/))),
  SMTP_PORT: v.optional(v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.minValue(1), v.maxValue(65_535)), '587'),
  SMTP_USER: v.optional(words(300)),
  SMTP_PASSWORD: v.optional(words(1000)),
  SMTP_PASSWORD_FILE: v.optional(v.pipe(file, words(1000))),
  SMTP_CA: v.optional(v.pipe(file, v.includes('-----BEGIN CERTIFICATE-----'))),
  SMTP_FROM: v.optional(v.pipe(v.string(), v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const from = readFrom(dataset.value)
    if (from) return from
    addIssue({ message: 'not an address' })
    return NEVER
  }))),
} as const

/**
 * The mail server, or `null` where there is none: no mail leaves then.
 *
 * @throws {InvalidSettingProblem} for values that are good alone and not together
 */
export function readMailSettings(values: v.InferOutput<v.ObjectSchema<typeof MAIL_SCHEMA, undefined>>): SmtpSettings | null {
  const { SMTP_HOST, SMTP_PORT, SMTP_USER, SMTP_CA, SMTP_FROM } = values
  const password = values.SMTP_PASSWORD_FILE ?? values.SMTP_PASSWORD
  if (!SMTP_HOST && (SMTP_USER ?? password ?? SMTP_CA ?? SMTP_FROM) !== undefined) throw new InvalidSettingProblem('SMTP_HOST')
  if (!SMTP_HOST) return null
  if (!SMTP_FROM) throw new InvalidSettingProblem('SMTP_FROM')
  if (values.SMTP_PASSWORD && values.SMTP_PASSWORD_FILE) throw new InvalidSettingProblem('SMTP_PASSWORD')
  if (SMTP_USER && !password) throw new InvalidSettingProblem('SMTP_PASSWORD_FILE')
  if (password && !SMTP_USER) throw new InvalidSettingProblem('SMTP_USER')
  const login = SMTP_USER && password ? { user: SMTP_USER, password } : null
  return { host: SMTP_HOST, port: SMTP_PORT, login, ca: SMTP_CA ?? null, from: SMTP_FROM }
}

// «redazione@ente.example», or «Redazione Diffusa <redazione@ente.example>».
function readFrom(text: string): SmtpSettings['from'] | null {
  const { name, address } = /^(?<name>[^<>]*)<(?<address>[^<>]+)>$/.exec(text.trim())?.groups ?? { name: '', address: text }
  const email = v.safeParse(MailAddress, address)
  return email.success ? { name: name?.trim() || 'Redazione Diffusa', email: email.output } : null
}
