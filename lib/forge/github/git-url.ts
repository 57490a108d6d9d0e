/** Where repositories are cloned from: `https://api.github.com` → `https://github.com`; GitHub Enterprise Server has both on one host. */
export function gitUrlOf(apiUrl: string): string {
  const { host, protocol } = new URL(apiUrl)
  return `${protocol}//${host.replace(/^api\./, '')}`
}
