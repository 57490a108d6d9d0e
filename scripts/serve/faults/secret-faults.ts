import { stat } from 'node:fs/promises'
import type { Fault } from '../fault.ts'
import { FAULT_WORDS as say } from '../words.ts'
import type { Readable } from './setting-faults.ts'
import { isExample, isWeakKey } from './weak-secret.ts'

/** A secret of a client is long (RFC 6749 §10.10); the password of a mailbox is chosen by others. */
const SHORTEST = { OIDC_CLIENT_SECRET: 16, SMTP_PASSWORD_FILE: 8 } as const

/** Are the secrets others gave us none of an example, none that is guessed, none that a key of ours is no key? */
export function secretFaults({ logIn, mail, webmail, healthToken }: Pick<Readable, 'logIn' | 'mail' | 'webmail' | 'healthToken'>): readonly Fault[] {
  const faults: Fault[] = []
  const client = logIn?.openId?.clientSecret
  if (client && isGuessed(client, SHORTEST.OIDC_CLIENT_SECRET)) faults.push({ variable: 'OIDC_CLIENT_SECRET_FILE', ...say.guessedSecret('OIDC_CLIENT_SECRET', SHORTEST.OIDC_CLIENT_SECRET) })
  if (mail?.login && isGuessed(mail.login.password, SHORTEST.SMTP_PASSWORD_FILE)) faults.push({ variable: 'SMTP_PASSWORD_FILE', ...say.guessedSecret('SMTP_PASSWORD_FILE', SHORTEST.SMTP_PASSWORD_FILE) })
  if (webmail?.secrets?.some(isWeakKey)) faults.push({ variable: 'WEBMAIL_KEYS_FILE', ...say.weakKeys })
  if (healthToken && (isExample(healthToken) || new Set(healthToken).size < 8)) faults.push({ variable: 'HEALTH_TOKEN_FILE', ...say.guessedToken })
  return faults
}

function isGuessed(secret: string, shortest: number): boolean {
  return secret.length < shortest || isExample(secret) || new Set(secret).size < 5
}

/** Is every file that holds a secret closed to the other people of this machine? */
export async function secretFileFaults(environment: Readonly<Record<string, string | undefined>>): Promise<readonly Fault[]> {
  const named = Object.entries(environment).filter(([name]) => name.endsWith('_FILE'))
  const found = named.map(async ([variable, file = '']) => {
    const mode = await stat(file).then((it) => (it.isFile() ? it.mode : 0), () => 0)
    return (mode & 0o007) === 0 ? [] : [{ variable, ...say.openSecret(file) }]
  })
  return (await Promise.all(found)).flat()
}
