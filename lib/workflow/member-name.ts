import type { Published } from './published.ts'

/** A municipality by its name, «Comune di Prato», as its public site gives it; its word in the rules where it has no site. */
export function memberName({ sites }: Pick<Published, 'sites'>, member: string): string {
  return sites.find((site) => site.tipo === 'public' && site.ente === member)?.nome ?? member
}
