export const RECIPIENT_WORDS = {
  /** `prato-polizia-municipale`, `urp-prato` as people read them. */
  group: (name: string) => `Gruppo ${name.replace(/-/g, ' ')}`,
  office: (name: string) => `Tutto l’ufficio ${name}`,
  recent: 'Gli hai scritto di recente',
  members: (count: number) => `${count} persone`,
  about: (role: string, office: string) => [role, office].filter((part) => part !== '').join(', '),
} as const
