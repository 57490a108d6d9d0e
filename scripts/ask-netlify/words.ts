/** What `npm run ask-netlify` says. */
export const ASK_NETLIFY_WORDS = {
  none: 'NETLIFY_BUILD_HOOKS è vuota: non c’è nessun progetto da far costruire.',
  unreadable: 'NETLIFY_BUILD_HOOKS non si legge: una riga per progetto, «progetto=https://api.netlify.com/build_hooks/…».',
  asked: (project: string) => `${project}: Netlify lo costruisce.`,
  refused: (project: string, status: number | null) => `${project}: Netlify non ha risposto come doveva${status === null ? '' : ` (${status})`}. Si guardi lì se il gancio c’è ancora.`,
} as const
