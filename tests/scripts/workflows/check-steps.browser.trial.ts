import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { approve } from '../../../lib/workflow/approve.ts'
import { openScene, notice } from '../../lib/workflow/scene.ts'
import { staged, type Stage } from '../../lib/workflow/decide/stage.ts'
import { clone } from '../publishable/cloned.ts'
import { readWorkflow } from './read-workflows.ts'

// The scene's clock stands in November 2026, the commands use that of the machine.
const steps = suite('the steps of the check, as GitHub runs them')
let stage: Stage
let folder: string

steps.before(async () => {
  stage = await staged(await openScene())
  folder = mkdtempSync(join(tmpdir(), 'azione-'))
  // A folder and no link to one: `..` is where GitHub has the content.
  mkdirSync(join(folder, 'programma'))
  for (const name of readdirSync('.')) if (name !== '.git') symlinkSync(resolve(name), join(folder, 'programma', name))
})

steps.after(async () => {
  rmSync(folder, { recursive: true, force: true })
  await stage.end()
})

/** Runs every command of the workflow that is ours, word for word, for a pull request with these commits. */
function runSteps(number: number, commit: string, from: string) {
  spawnSync('git', ['fetch', '--quiet', from, `+${commit}:refs/pull/${number}/head`], { cwd: stage.dir })
  rmSync(join(folder, 'contenuti'), { recursive: true, force: true })
  const summary = join(folder, `riassunto-${number}.md`)
  const given: Readonly<Record<string, string>> = { '${{ github.server_url }}/${{ github.repository }}.git': `file://${stage.dir}`, '${{ github.token }}': 'gettone', 'refs/pull/${{ github.event.pull_request.number }}/head': `refs/pull/${number}/head`, 'refs/remotes/origin/${{ github.event.pull_request.base.ref }}': 'refs/remotes/origin/main' }
  const workflow = readWorkflow('check.yml', readFileSync('.github/workflows/check.yml', 'utf8'))
  let [code, output] = [0, '']
  for (const { run, env = {}, 'working-directory': place = '.' } of workflow.jobs.controllo?.steps ?? []) {
    if (run === undefined || run.startsWith('npm ci')) continue
    const values = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, given[value] ?? assert.unreachable(`nobody says what ${value} is`)]))
    const result = spawnSync('bash', ['-e', '-c', run], { cwd: join(folder, place), encoding: 'utf8', env: { ...process.env, ...values, GITHUB_STEP_SUMMARY: summary, TSX_TSCONFIG_PATH: realpathSync('tsconfig.json') } as NodeJS.ProcessEnv })
    output += `${result.stdout}${result.stderr}`
    code = result.status ?? 1
    if (code !== 0) break
  }
  return { code, output, summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '' }
}

steps('a good proposal is green: its page was looked at in a browser, and the summary is the one of the terminal', async () => {
  const approved = await approve(stage.work, stage.elena, await stage.sent('ponte'))
  const { code, output, summary } = runSteps(1, approved.tip, stage.dir)
  assert.is(code, 0, output)
  assert.match(summary, /^# Si può pubblicare\n/)
  assert.match(summary, /Una pagina guardata con axe: nessuna barriera nuova\./)
  assert.is(output, summary)
})

steps('one with a barrier and a broken link is red: the new barrier is told with its element, and that the page had none before', () => {
  const copy = clone(stage.dir)
  try {
    const tip = copy.commit('origin/main', 'Titoli', { 'content/prato/polizia/notizia/mercato.md': notice('polizia', 'Il mercato si sposta', 'Da lunedì il mercato è in piazza.\n\n#### Strade\n\nVedi [le strade chiuse](/novita/avvisi/non-esiste/).') })
    const { code, output, summary } = runSteps(2, tip, copy.folder)
    assert.is(code, 1, output)
    assert.match(summary, /«Il mercato si sposta» — barriera: heading-order: .* &lt;h4 id="testo-strade"&gt;/)
    assert.match(summary, /errore \(Testo\): Il collegamento «\/novita\/avvisi\/non-esiste\/» non porta/)
  } finally {
    copy.dispose()
  }
})

steps.run()
