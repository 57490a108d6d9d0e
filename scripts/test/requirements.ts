import { existsSync } from 'node:fs'
import { installPackages } from './install-packages.ts'
import { TEST_WORDS as say } from './words.ts'

/** What some tests need and npm does not bring; `of` is what the name of such a test has in it. */
const REQUIREMENTS = [
  { name: 'Chromium', file: '/usr/bin/chromium', packages: ['chromium'], of: '.browser.' },
  { name: 'git', file: '/usr/bin/git', packages: ['git'], of: null },
  { name: 'nginx', file: '/usr/sbin/nginx', packages: ['nginx-light'], of: '.servers.' },
  { name: 'Caddy', file: '/usr/bin/caddy', packages: ['caddy'], of: '.servers.' },
  { name: 'Dovecot', file: '/usr/sbin/dovecot', packages: ['dovecot-imapd'], of: '.servers.' },
  { name: 'Dovecot (LMTP)', file: '/usr/lib/dovecot/lmtp', packages: ['dovecot-lmtpd'], of: '.servers.' },
  { name: 'Dovecot (ManageSieve)', file: '/usr/lib/dovecot/managesieve', packages: ['dovecot-managesieved', 'dovecot-sieve'], of: '.servers.' },
  // As with git, the one test that needs it looks for it.
  { name: 'Dovecot (submission)', file: '/usr/lib/dovecot/submission', packages: ['dovecot-submissiond'], of: null },
  { name: 'Postfix', file: '/usr/sbin/postfix', packages: ['postfix'], of: '.servers.' },
] as const
/** The same browser without its window: stories take two thirds of the processor time. Nothing is skipped without it. */
const WINDOWLESS = { file: '/usr/bin/chromium-headless-shell', packages: ['chromium-headless-shell'] } as const

/** Does this machine have what a test file needs? The name says it: `.browser.test.ts` needs Chromium, `.servers.test.ts` the servers. */
export function hasNeedsOf(file: string): boolean {
  return REQUIREMENTS.every((requirement) => requirement.of === null || !file.includes(requirement.of) || existsSync(requirement.file))
}

/**
 * Installs what is missing when this is a Debian machine and we are root; otherwise says what will be skipped and how
 * to get it. A test that needs git looks for it itself.
 */
export function bringRequirements(): void {
  const missing = REQUIREMENTS.filter(({ file }) => !existsSync(file))
  const wanted = [...missing, WINDOWLESS].filter(({ file }) => !existsSync(file))
  if (wanted.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = wanted.flatMap((requirement) => requirement.packages)
    console.log(say.installing(packages.join(', ')))
    installPackages(packages)
  }
  for (const { name, file, packages } of missing) {
    if (!existsSync(file)) console.log(say.missing(name, `apt-get install ${packages.join(' ')}`))
  }
}
