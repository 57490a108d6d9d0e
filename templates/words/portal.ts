/** Words of the frame around the portal's pages. */
export const PORTAL_WORDS = {
  name: 'Redazione Diffusa',
  logout: 'Esci',
} as const
