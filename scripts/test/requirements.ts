import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { TEST_WORDS as say } from './words.ts'

/** What some tests need and npm does not bring. */
const REQUIREMENTS = [
  { name: 'Chromium', file: '/usr/bin/chromium', packages: ['chromium'] },
  { name: 'git', file: '/usr/bin/git', packages: ['git'] },
] as const

/** Does this machine have what a test file needs? The name says it: `.browser.test.ts` needs Chromium. */
export function hasNeedsOf(file: string): boolean {
  return !file.includes('.browser.') || existsSync(REQUIREMENTS[0].file)
}

/**
 * Installs what is missing when this is a Debian machine and we are root; otherwise says what will be skipped and how
 * to get it. A test that needs git looks for it itself.
 */
export function bringRequirements(): void {
  const missing = REQUIREMENTS.filter(({ file }) => !existsSync(file))
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = missing.flatMap((requirement) => requirement.packages)
    console.log(say.installing(packages.join(', ')))
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  for (const { name, file, packages } of missing) {
    if (!existsSync(file)) console.log(say.missing(name, `apt-get install ${packages.join(' ')}`))
  }
}
