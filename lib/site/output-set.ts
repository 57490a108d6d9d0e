import { effect, untracked } from '@preact/signals-core'
import { outPathOf } from './address.ts'
import { derivedFrom, type Format } from './derived-images.ts'
import { equal } from './equal.ts'
import { memo } from './memo.ts'
import type { Output, OutputsOf, Recipe } from './output.ts'
import type { Queries } from './queries.ts'

/** The files of a site, each kept as its own node of the graph. */
export interface OutputSet {
  readonly current: ReadonlyMap<string, Output>
  /** What was written and removed since it was last asked, sorted. */
  readonly takeChanges: () => { readonly written: readonly string[]; readonly removed: readonly string[] }
}

type Plan = ReadonlyMap<string, Recipe>
interface Node {
  readonly recipe: Recipe
  readonly dispose: () => void
}

/** Makes every output and keeps it true: an output runs again only when something it read has changed. */
export function keepOutputs(queries: Queries, outputs: OutputsOf): OutputSet {
  const current = new Map<string, Output>()
  const nodes = new Map<string, Node>()
  const written = new Set<string>()
  const removed = new Set<string>()
  const plan = memo(() => planOf(queries, outputs))

  const put = (out: string, output: Output | null) => {
    if (equal(current.get(out) ?? null, output)) return
    if (output) current.set(out, output)
    else current.delete(out)
    ;(output ? written : removed).add(out)
    ;(output ? removed : written).delete(out)
  }

  effect(() => {
    const next = plan()
    untracked(() => {
      for (const [out, node] of nodes) {
        if (equal(next.get(out), node.recipe)) continue
        node.dispose()
        nodes.delete(out)
        if (!next.has(out)) put(out, null)
      }
      for (const [out, recipe] of next) {
        if (!nodes.has(out)) nodes.set(out, { recipe, dispose: effect(() => put(out, make(queries, outputs, recipe))) })
      }
    })
  })

  return {
    current,
    takeChanges: () => {
      const changes = { written: [...written].sort(), removed: [...removed].sort() }
      written.clear()
      removed.clear()
      return changes
    },
  }
}

function planOf(queries: Queries, outputs: OutputsOf): Plan {
  const plan = new Map<string, Recipe>()
  for (const recipe of [...outputs.plan(queries), ...queries.mediaInUse().flatMap((file) => mediaRecipes(queries, file))]) {
    if (!plan.has(recipe.out)) plan.set(recipe.out, recipe)
  }
  return plan
}

function mediaRecipes(queries: Queries, file: string): readonly Recipe[] {
  const found = queries.media(file)
  const derived = found ? derivedFrom(file, found) : []
  return [{ out: outPathOf(file), make: 'media', file }, ...derived.map(({ file: out, width, format }) => ({ out: outPathOf(out), make: 'image', file, width, format }))]
}

function make(queries: Queries, outputs: OutputsOf, recipe: Recipe): Output | null {
  if (recipe.make !== 'media' && recipe.make !== 'image') {
    const text = outputs.make(queries, recipe)
    return text === null ? null : { kind: 'text', text }
  }
  const { file, width, format } = recipe
  const found = queries.media(String(file))
  if (!found) return null
  const source = { path: `content/${queries.site.key}${String(file)}`, oid: found.oid }
  return recipe.make === 'media' ? { kind: 'copy', ...source } : { kind: 'image', ...source, width: Number(width), format: format as Format }
}
