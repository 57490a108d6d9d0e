import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The environment as the settings are read from it: a variable that is empty (`SMTP_USER=` in an EnvironmentFile) is not
 * there, and each credential of systemd (systemd.exec(5), `LoadCredential=`) stands for the variable of its name:
 * `session-key` for `SESSION_KEY_FILE`, `oidc-client-secret` for `OIDC_CLIENT_SECRET_FILE`. What is written counts first.
 */
export function readEnvironment(environment: Environment): Environment {
  const written = Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== '')
  const all: Environment = { ...credentialsIn(environment.CREDENTIALS_DIRECTORY), ...Object.fromEntries(written) }
  return { ...textsIn(all), ...all }
}

// What is read as a text elsewhere, where an environment is all there is, may lie in a file here.
function textsIn(environment: Environment): Environment {
  const named = Object.entries(environment).filter(([name]) => /^GITHUB_[A-Z_]+_FILE$/.test(name))
  return Object.fromEntries(named.map(([name, file = '']) => [name.replace(/_FILE$/, ''), textOf(file)]))
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return ''
  }
}

function credentialsIn(folder: string | undefined): Environment {
  if (!folder) return {}
  const names = readdirSync(folder).filter((name) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
  return Object.fromEntries(names.map((name) => [`${name.toUpperCase().replaceAll('-', '_')}_FILE`, join(folder, name)]))
}
