// npm run ask-netlify: asks Netlify to build each project of NETLIFY_BUILD_HOOKS. Where the setting is empty there is nothing to
// ask. Exit code 1 when a project did not take it. The addresses are secrets and are in nothing that is written.
import { askAll } from './ask-netlify/ask-all.ts'
import { parseHooks } from './ask-netlify/hooks.ts'
import { ASK_NETLIFY_WORDS as say } from './ask-netlify/words.ts'

const hooks = parseHooks(process.env.NETLIFY_BUILD_HOOKS ?? '')
if (hooks === null) {
  console.error(say.unreadable)
  process.exitCode = 1
} else {
  const failed = await askAll(hooks, globalThis.fetch)
  if (hooks.length === 0) console.log(say.none)
  for (const { project } of hooks) console.log(failed.has(project) ? say.refused(project, failed.get(project) ?? null) : say.asked(project))
  process.exitCode = failed.size === 0 ? 0 : 1
}
