/** A long text of a field, plain: blank lines part paragraphs, lines that begin with a hyphen are a list. */
export function Text({ text, element }: { text: string; element?: string }) {
  return (
    <div data-element={element}>
      {text.split(/\n\s*\n/).map((block, i) => <Block key={i} lines={block.split('\n').map((line) => line.trim()).filter((line) => line !== '')} />)}
    </div>
  )
}

function Block({ lines }: { lines: readonly string[] }) {
  const bullets = lines.filter((line) => line.startsWith('- '))
  if (bullets.length > 0 && bullets.length === lines.length) return <ul>{bullets.map((line) => <li key={line}>{line.slice(2)}</li>)}</ul>
  const steps = lines.filter((line) => /^\d+[.)] /.test(line))
  if (steps.length > 0 && steps.length === lines.length) return <ol>{steps.map((line) => <li key={line}>{line.replace(/^\d+[.)] /, '')}</li>)}</ol>
  return <p>{lines.join(' ')}</p>
}
