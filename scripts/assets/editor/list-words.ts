import type { Patch } from './patch.ts'

const SELECT = 'react-select/dist/Select-ef7c0426.esm.js'
const INDEX = 'react-select/dist/index-641ee5b8.esm.js'
const why = 'Decap gives its lists no words of their own, so they would speak English, to a screen reader most of all.'

/** The words of the lists to choose from. */
export const LIST_WORDS: readonly Patch[] = [
  { file: SELECT, why, from: "    return 'Loading...';", to: "    return 'Un momento…';" },
  { file: SELECT, why, from: "    return 'No options';", to: "    return 'Nessuna voce';" },
  { file: SELECT, why, from: "placeholder: 'Select...'", to: "placeholder: ''" },
  { file: SELECT, why, from: `return "".concat(count, " result").concat(count !== 1 ? 's' : '', " available");`, to: "return count === 1 ? '1 voce' : count + ' voci';" },
  { file: SELECT, why, from: `"Use Up and Down to choose options, press Enter to select the currently focused option, press Escape to exit the menu".concat(tabSelectsValue ? ', press Tab to select the option and exit the menu' : '', ".")`, to: "'Freccia su e giù per scorrere le voci, Invio per scegliere, Esc per chiudere.'" },
  { file: SELECT, why, from: `"".concat(props['aria-label'] || 'Select', " is focused ").concat(isSearchable ? ',type to refine list' : '', ", press Down to open the menu, ").concat(isMulti ? ' press left to focus selected values' : '')`, to: "'Elenco: scrivi per cercare, freccia giù per aprire' + (isMulti ? ', freccia a sinistra per le voci scelte.' : '.')" },
  { file: SELECT, why, from: "'Use left and right to toggle between focused values, press Backspace to remove the currently focused value'", to: "'Frecce per passare da una voce all’altra, Indietro per togliere quella indicata.'" },
  { file: SELECT, why, from: 'return "option ".concat(label, ", deselected.");', to: "return label + ': voce tolta.';" },
  { file: SELECT, why, from: "'All selected options have been cleared.'", to: "'Tolte tutte le voci.'" },
  { file: SELECT, why, from: `return "option".concat(labels.length > 1 ? 's' : '', " ").concat(labels.join(','), ", selected.");`, to: "return 'Voci scelte: ' + labels.join(', ') + '.';" },
  { file: SELECT, why, from: 'isDisabled ? "option ".concat(label, " is disabled. Select another option.") : "option ".concat(label, ", selected.")', to: "isDisabled ? label + ': questa voce non si può scegliere.' : label + ': voce scelta.'" },
  { file: SELECT, why, from: '" of "', to: "' di '" },
  { file: SELECT, why, from: 'return "value ".concat(label, " focused, ")', to: "return label.concat(', ')" },
  { file: SELECT, why, from: "isDisabled ? ' disabled' : ''", to: "isDisabled ? ' (non si può scegliere)' : ''" },
  { file: SELECT, why, from: "isSelected ? ' selected' : ''", to: "isSelected ? ' (scelta)' : ''" },
  { file: SELECT, why, from: "' for search term ' + inputValue", to: "' cercando ' + inputValue" },
  { file: INDEX, why, from: "? 'No options' :", to: "? 'Nessuna voce' :" },
  { file: INDEX, why, from: "? 'Loading...' :", to: "? 'Un momento…' :" },
  { file: INDEX, why, from: `"Remove ".concat(children || 'option')`, to: "'Togli '.concat(children || 'la voce')" },
]
