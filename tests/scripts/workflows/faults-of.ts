import type { Job, Workflow } from './read-workflows.ts'

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/

/** What is wrong with a workflow by the rules of this repository, one line each. */
export function faultsOf(workflow: Workflow, commands: ReadonlySet<string>): readonly string[] {
  const { text, on, permissions, concurrency, jobs } = workflow
  const runsForeign = 'pull_request' in on
  return [
    ...('pull_request_target' in on || 'workflow_run' in on ? ['foreign code could run with secrets'] : []),
    ...(permissions !== undefined && Object.keys(permissions as object).length === 0 ? [] : ['the workflow gives rights to every job']),
    ...(concurrency === undefined ? ['two runs of it may run at once'] : []),
    ...[...text.matchAll(/uses: (\S+)(.*)$/gm)].flatMap(([, action = '', comment = '']) => {
      if (action.startsWith('./.github/workflows/')) return []
      return [...(PINNED.test(action) ? [] : [`${action} is not pinned`]), ...(/^ # v\d+\.\d+\.\d+$/.test(comment) ? [] : [`${action} does not say its version`])]
    }),
    ...(runsForeign && /\bsecrets\b/.test(text) ? ['a proposal could read a secret'] : []),
    ...Object.entries(jobs).flatMap(([name, job]) => faultsOfJob(job, runsForeign, commands).map((fault) => `${name}: ${fault}`)),
  ]
}

function faultsOfJob(job: Job, runsForeign: boolean, commands: ReadonlySet<string>): readonly string[] {
  const { permissions, steps = [] } = job
  const rights = typeof permissions === 'object' ? Object.entries(permissions) : null
  return [
    ...(rights === null ? ['no permissions of its own'] : rights.filter(([, right]) => right !== 'read').map(([what]) => `may write ${what}`)),
    ...(job.uses === undefined && job['timeout-minutes'] === undefined ? ['no timeout'] : []),
    ...(runsForeign && job.environment !== undefined ? ['a proposal could reach the secrets of an environment'] : []),
    ...steps.flatMap(({ uses, run = '', with: options }) => [
      ...(uses?.startsWith('actions/checkout@') && options?.['persist-credentials'] !== false ? ['the token is left in the clone'] : []),
      ...(run.includes('${{') ? [`words of others in a command: ${run}`] : []),
      ...[...run.matchAll(/npm run (?:--silent )?([\w-]+)/g)].flatMap(([, name = '']) => (commands.has(name) ? [] : [`there is no command «${name}»`])),
    ]),
  ]
}
