import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'

// Debian starts a server as soon as its package is there, unless this program says no (101: forbidden by policy).
const POLICY = '/usr/sbin/policy-rc.d'
/** Where no archive answers, the tests go on without. */
const PATIENCE_MS = 120_000
const IMPATIENT = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=15', '-o', 'Acquire::https::Timeout=15']

/** Installs packages of Debian, as root, and starts none of the services they bring: a test starts its own. */
export function installPackages(packages: readonly string[]): void {
  const ours = !existsSync(POLICY)
  try {
    if (ours) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
    spawnSync('apt-get', [...IMPATIENT, 'update', '-qq'], { stdio: 'ignore', timeout: PATIENCE_MS })
    // One at a time: a package that this release does not have takes no other with it.
    for (const name of packages) spawnSync('apt-get', [...IMPATIENT, 'install', '-y', '-qq', '--no-install-recommends', name], { stdio: 'ignore', timeout: PATIENCE_MS, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  } finally {
    if (ours) rmSync(POLICY, { force: true })
  }
}
