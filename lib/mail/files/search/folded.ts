/** Words as they are compared: «citta» finds «Città», and a line that was broken is one. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/\s+/g, ' ')
}
