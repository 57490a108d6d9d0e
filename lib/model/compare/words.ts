/** Words of a comparison that no field of the model has. */
export const COMPARE_WORDS = {
  yes: 'sì',
  no: 'no',
  alternative: 'Testo alternativo',
  decorative: 'Solo decorativa',
  inside: (outer: string, inner: string) => `${outer} › ${inner}`,
  at: (place: number, text: string) => `${place}. ${text}`,
  time: (day: string, hour: string) => `${day}, ore ${hour}`,
  line: (label: string, value: string) => `${label}: ${value}`,
} as const
