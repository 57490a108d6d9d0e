/**
 * Licences of code that may be part of a work under AGPL-3.0-or-later, by SPDX identifier:
 * https://www.gnu.org/licenses/license-list.html; of the GPL, section 13 of both licences joins the two.
 */
const COMPATIBLE = new Set([
  '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'GPL-3.0', 'GPL-3.0-or-later', 'ISC', 'LGPL-3.0-or-later', 'MIT', 'MIT-0', 'MPL-2.0', 'OFL-1.1', 'PSF-2.0', 'Python-2.0', 'Unlicense', 'WTFPL', 'Zlib',
])

/** Whether what is under this SPDX expression may be used here: one of what `OR` joins, all of what `AND` joins. */
export function isAllowed(expression: string): boolean {
  const bare = expression.replace(/[()]/g, '')
  return bare.split(/ or /i).some((choice) => choice.split(/ and /i).every((licence) => COMPATIBLE.has(licence.trim())))
}
