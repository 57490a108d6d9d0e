/** Words for what was done beside the portal. */
export const HAND_WORK_WORDS = {
  onGitHub: (login: string) => `${login} (su GitHub)`,
  review: {
    approved: 'Ha scritto su GitHub che approva. Qui non conta: approva chi può, dalla scrivania.',
    changes_requested: 'Chiede su GitHub di cambiare qualcosa.',
    commented: '',
  },
} as const
