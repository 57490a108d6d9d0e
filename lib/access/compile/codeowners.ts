import { type Effective, effectiveAt, effectiveTable } from '../effective.ts'
import type { Deployment } from './deployment.ts'

/** The team that answers for the code and for the rules themselves. */
const MAINTAINERS = 'redazione-diffusa'

/**
 * `CODEOWNERS` of GitHub, a backstop behind the portal: whoever may approve a path owns it. The last line that matches
 * counts, so a longer path comes after a shorter one. It says less than the rules: one owner is enough however many
 * approvals are asked, and nothing keeps an author from being an owner; the required check decides that.
 *
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function codeowners({ rules, org }: Deployment): string {
  const team = (name: string) => `@${org}/${name}`
  const lines = [...effectiveTable(rules)]
    .filter(({ path }) => path.split('/')[1] !== 'regole')
    .sort((a, b) => depth(a.path) - depth(b.path) || a.path.localeCompare(b.path, 'en'))
    .map((effective) => owned(effective, team))
  return `# Made by \`npm run rules -- --emit codeowners\` from content/regole.yml: make it again, do not edit it.
# The last line that matches counts. Each team is a group of the rules; \`everyone\` is no team and owns nothing here.

* ${team(MAINTAINERS)}

${lines.join('')}
# Who decides about the rules and the sites decides about everything: the maintainers, after the portal's own check.
/content/*.yml ${team(MAINTAINERS)}
/content/regole.yml${teams(effectiveAt(rules, '/regole').approvers, team)} ${team(MAINTAINERS)}
`
}

function owned({ path, approvers, need }: Effective, team: (name: string) => string): string {
  const owners = teams(approvers, team)
  const more = need > 1 ? `# ${path} asks for ${need} approvals: here one is enough, the required check counts them.\n` : ''
  // A rule covers the page of the same name too; a site and an office have none.
  const page = depth(path) > 2 ? `/content${path.slice(0, -1)}.md${owners}\n` : ''
  return `${more}/content${path}${owners}\n${page}`
}

function teams(approvers: readonly string[], team: (name: string) => string): string {
  return approvers.filter((name) => name !== 'everyone').map((name) => ` ${team(name)}`).join('')
}

function depth(path: string): number {
  return path.split('/').length - 2
}
