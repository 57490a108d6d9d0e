import type { PageWeight } from './page-weight.ts'
import type { Spread } from './spread.ts'

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const ms = ({ median, min, max }: Spread) => `${median.toFixed(1)} ms (${min.toFixed(1)}–${max.toFixed(1)})`

/** What the benchmarks print; for the people who build the product. */
export const BENCH_WORDS = {
  begin: (name: string) => `\n${name}`,
  entries: (count: number) => `  entries: ${count}`,
  publish: (spread: Spread) => `  publish (approve, check, merge): ${ms(spread)}`,
  served: (spread: Spread) => `  publish to served, files on disk: ${ms(spread)}`,
  cold: (spread: Spread) => `  the same site built from nothing, written: ${ms(spread)}`,
  ratio: (ratio: number) => `  publish to served / built from nothing: ${ratio.toFixed(4)} (1/${(1 / ratio).toFixed(0)})`,
  noise: (ratio: number) => `  noise, the same thing measured twice: ${ratio.toFixed(2)}`,
  rate: (what: string, { median, min, max }: Spread) => `  ${what}: ${Math.round(median)} decisions a second (${Math.round(min)}–${Math.round(max)})`,
  request: (what: string, { median, min, max }: Spread) => `  ${what}: ${(median * 1000).toFixed(0)} µs a request (${(min * 1000).toFixed(0)}–${(max * 1000).toFixed(0)})`,
  took: (what: string, spread: Spread) => `  ${what}: ${ms(spread)}`,
  compared: (what: string, spread: Spread) => `  ${what}: ${ms(spread)}`,
  scores: (path: string, scores: readonly string[]) => `  ${path}: ${scores.join(', ')}`,
  objection: (title: string) => `    objects: ${title}`,
  without: (what: string) => `  ${what} is not on this machine`,
  library: (bytes: number) => `  Bootstrap Italia as it is given out, style and script: ${kB(bytes)} (gzip, as all below; images left out)`,
  weight: (what: string, { html, css, fonts, script, icons, total }: PageWeight, budget: number, library: number) =>
    `  ${what}: ${kB(total)} = html ${kB(html)} + css ${kB(css)} + fonts ${kB(fonts)} + script ${kB(script)} + icons ${kB(icons)}; ${budget.toFixed(2)} of the budget, css and script ${library.toFixed(2)} of the library`,
  bytes: (what: string, bytes: number) => `  ${what}: ${(bytes / 1000).toFixed(1)} kB over the wire`,
  grew: (what: string, bytes: number) => `  ${what}: ${(bytes / 1_048_576).toFixed(1)} MB`,
  bytesOf: (what: string, { median, min, max }: Spread) => `  ${what}: ${(median / 1000).toFixed(1)} kB (${(min / 1000).toFixed(1)}–${(max / 1000).toFixed(1)})`,
  times: (what: string, ratio: number) => `  ${what}: ${ratio < 0.1 ? ratio.toFixed(4) : ratio.toFixed(2)}`,
} as const
