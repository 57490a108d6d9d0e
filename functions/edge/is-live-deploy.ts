/** Which deploy a request came to, as Netlify tells it (Edge Functions API and Functions API, `context.deploy`). */
export interface DeployContext {
  readonly context?: string | undefined
}

/** A published deploy, or the one of a machine at home (`netlify dev`). A preview, a branch, and what does not say are neither. */
const LIVE = new Set(['production', 'dev'])

export function isLiveDeploy(deploy: DeployContext | undefined): boolean {
  return LIVE.has(deploy?.context ?? '')
}
