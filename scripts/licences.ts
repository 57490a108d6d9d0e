// npm run licences: every package an install brings and its licence, as a table. Exit code 1 when one of them may not be part
// of a work under AGPL-3.0-or-later, or says nothing.
import { installedPackages } from './licences/installed-packages.ts'
import { isAllowed } from './licences/is-allowed.ts'
import { LICENCE_WORDS as say } from './licences/words.ts'

const packages = await installedPackages('.')
for (const { name, version, licence, development } of packages) {
  console.log([name, version, licence ?? say.none, development ? say.development : ''].join('\t').trimEnd())
}
const refused = packages.filter(({ licence }) => licence === null || !isAllowed(licence))
console.log(refused.length === 0 ? say.allowed(packages.length) : say.refused(refused.map(({ name, version }) => `${name} ${version}`)))
process.exitCode = refused.length === 0 ? 0 : 1
