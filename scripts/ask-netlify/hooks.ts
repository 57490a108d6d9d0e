import * as v from 'valibot'

// Nothing else than Netlify's own addresses: whoever could write the setting must not send the runner anywhere.
const HOOK = /^([a-z0-9][a-z0-9-]*)=(https:\/\/api\.netlify\.com\/build_hooks\/[0-9a-f]{10,64})$/
const Hooks = v.pipe(
  v.string(),
  v.maxLength(10_000),
  v.transform((text) => text.split(/\s+/).filter((line) => line !== '')),
  v.array(v.pipe(v.string(), v.regex(HOOK))),
)

/** A build that Netlify starts when it is asked to. The address is a secret: whoever knows it can ask as well. */
export interface Hook {
  readonly project: string
  readonly url: string
}

/** `progetto=https://api.netlify.com/build_hooks/…`, one a line; `null` where a line is of another form. */
export function parseHooks(text: string): readonly Hook[] | null {
  const parsed = v.safeParse(Hooks, text)
  return parsed.success ? parsed.output.map((line) => ({ project: HOOK.exec(line)?.[1] ?? '', url: HOOK.exec(line)?.[2] ?? '' })) : null
}
