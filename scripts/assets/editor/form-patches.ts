import { fileURLToPath } from 'node:url'
import type { Patch } from './patch.ts'

const EDITOR = 'decap-cms-core/dist/esm/components/Editor/Editor.js'
const INTERFACE = 'decap-cms-core/dist/esm/components/Editor/EditorInterface.js'
const FORM_NOW = JSON.stringify(fileURLToPath(new URL('../../../admin/editor/form/form-now.ts', import.meta.url)))

/** Decap's form says what is in it, and listens to what is around it. */
export const FORM_PATCHES: readonly Patch[] = [
  {
    file: INTERFACE,
    why: 'What is in the form is known whichever pane is beside it (admin/editor/form/form-now.ts).',
    from: "import PropTypes from 'prop-types';",
    to: `import PropTypes from 'prop-types';\nimport { formNow } from ${FORM_NOW};`,
  },
  {
    file: INTERFACE,
    why: 'As above; and a notice above the form, or a field that has notes, opens them (admin/editor/notes/show-notes.ts).',
    from: '  handleFieldClick = path => {',
    to: `  showNotes = () => {
    this.setState({ rightPane: 'notes' });
    localStorage.setItem(RIGHT_PANE, 'notes');
  };
  tellForm() {
    const { entry, collection, hasChanged, isNewEntry, hasUnpublishedChanges } = this.props;
    formNow.tell({ entry, collection, hasChanged: !!hasChanged, inForce: !isNewEntry && !hasUnpublishedChanges });
  }
  componentDidMount() {
    window.addEventListener('redazione:note', this.showNotes);
    this.tellForm();
  }
  componentDidUpdate() {
    this.tellForm();
  }
  componentWillUnmount() {
    window.removeEventListener('redazione:note', this.showNotes);
    formNow.close();
  }
  handleFieldClick = path => {`,
  },
  {
    file: EDITOR,
    why: 'What was proposed beside the form is loaded into it (admin/editor/form/read-again.ts).',
    from: "    window.addEventListener('beforeunload', this.exitBlocker);",
    to: "    window.addEventListener('beforeunload', this.exitBlocker);\n    this.readAgain = () => this.props.loadEntry(this.props.collection, this.props.slug);\n    window.addEventListener('redazione:rileggi', this.readAgain);",
  },
  {
    file: EDITOR,
    why: 'As above.',
    from: "    window.removeEventListener('beforeunload', this.exitBlocker);",
    to: "    window.removeEventListener('beforeunload', this.exitBlocker);\n    window.removeEventListener('redazione:rileggi', this.readAgain);",
  },
]
