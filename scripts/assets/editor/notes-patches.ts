import { fileURLToPath } from 'node:url'
import type { Patch } from './patch.ts'

const INTERFACE = 'decap-cms-core/dist/esm/components/Editor/EditorInterface.js'
const CONTROL = 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControl.js'
const ours = (file: string) => JSON.stringify(fileURLToPath(new URL(`../../../admin/editor/notes/${file}`, import.meta.url)))

/** The notes beside the form are ours (`admin/editor/notes/notes-pane.ts`), and so is what a field says of its own. */
export const NOTES_PATCHES: readonly Patch[] = [
  {
    file: INTERFACE,
    why: 'Decap’s pane lets nobody answer a note, lets only who wrote one resolve it, and loses a note that is refused.',
    from: "import EditorNotesPane from './EditorNotesPane/EditorNotesPane';",
    to: `import { NotesPane as EditorNotesPane } from ${ours('notes-pane.ts')};`,
  },
  {
    file: INTERFACE,
    why: 'A proposed text is accepted only when nothing in the form is unsaved.',
    from: '              notes: this.props.notes,',
    to: '              hasChanged: this.props.hasChanged,',
  },
  {
    file: INTERFACE,
    why: 'Who has never chosen sees the page beside the form, as before there were notes.',
    from: "const PANE_ORDER = ['i18n', 'notes', 'preview'];",
    to: "const PANE_ORDER = ['i18n', 'preview', 'notes'];",
  },
  {
    file: CONTROL,
    why: 'The notes about a field are read at the field.',
    from: `        }), _jsx(Widget, {
          classNameWrapper: cx(css\``,
    to: `        }), !isEditorComponent && (parentIds ?? []).length === 0 && _jsx(FieldNotes, {
          name: fieldName
        }), _jsx(Widget, {
          classNameWrapper: cx(css\``,
  },
  {
    file: CONTROL,
    why: 'As above.',
    from: "import PropTypes from 'prop-types';",
    to: `import PropTypes from 'prop-types';\nimport { FieldNotes } from ${ours('field-notes.ts')};`,
  },
]
