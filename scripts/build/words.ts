/** What `npm run build` says. */
export const BUILD_WORDS = {
  assets: (ms: number) => `Stili, caratteri e icone pronti (${seconds(ms)}).`,
  begin: (name: string, n: number, total: number) => `[${n}/${total}] ${name}…`,
  problem: (sentence: string) => `      lasciata fuori: ${sentence}`,
  done: (files: number, ms: number, folder: string) => `      ${files} file in ${folder} (${seconds(ms)})`,
  unknown: (name: string, known: readonly string[]) => `Il sito «${name}» non è in siti.yml. Ci sono: ${known.join(', ')}.`,
} as const

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1).replace('.', ',')} s`
}
