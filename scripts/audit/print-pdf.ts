import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
/** Milliseconds: a register of two thousand publications takes some ten seconds. */
const PATIENCE = 180_000

/** Prints a page of ours as a tagged PDF with a browser of the Chromium family: what the page says to a screen reader the file says too. */
export async function printPdf(browser: string, page: string, pdf: string): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'registro-'))
  try {
    // Without the last switches it looks for its maker's hosts.
    const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
    const printed = ['--headless', '--no-pdf-header-footer', '--generate-pdf-document-outline', '--export-tagged-pdf', `--user-data-dir=${profile}`, `--print-to-pdf=${resolve(pdf)}`]
    await run(browser, [...quiet, ...printed, pathToFileURL(resolve(page)).href], { timeout: PATIENCE })
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
