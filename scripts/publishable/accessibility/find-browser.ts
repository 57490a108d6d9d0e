import { access, constants } from 'node:fs/promises'

// GitHub's runners have Chrome, Debian has Chromium; neither is downloaded for this.
const PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser'] as const

/** The browser of this machine: the one that `CHROME` names, or one where they usually are; `null` where there is none. */
export async function findBrowser(environment: Readonly<Record<string, string | undefined>>): Promise<string | null> {
  for (const place of environment.CHROME ? [environment.CHROME] : PLACES) {
    if (await access(place, constants.X_OK).then(() => true, () => false)) return place
  }
  return null
}
