import { Badge, Button, Text } from '@shopify/polaris'
import { useEffect, useState } from 'react'
import { useAdmin } from '../context.ts'
import { readThemeFile, writeThemeFile } from '../control.ts'
import { useControl } from '../use-control.ts'

/** One file of a theme, edited as a merchant's developer would. */
export function FileEditor({ theme, file }: { theme: number; file: string }) {
  const { boot, say } = useAdmin()
  const { run, busy, problem } = useControl()
  const [stored, setStored] = useState<string | null>(null)
  const [text, setText] = useState('')
  const [saved, setSaved] = useState(false)
  useEffect(() => {
    void readThemeFile(boot.shop.handle, theme, file).then(content => {
      setStored(content)
      setText(content)
    })
  }, [boot, theme, file])

  const save = () =>
    run(async () => {
      await writeThemeFile(boot.shop.handle, { theme, file, content: text })
      setStored(text)
      setSaved(true)
    })
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <header>
        <h2>{file}</h2>
        {problem && <Badge tone="critical">{say('failed', { reason: problem })}</Badge>}
        {saved && text === stored && (
          <Text as="span" tone="success">
            {say('saved', { file: '' })}
          </Text>
        )}
        <Button submit variant="primary" loading={busy} disabled={text === stored}>
          {say('save')}
        </Button>
      </header>
      <textarea aria-label={file} value={text} spellCheck={false} onChange={event => setText(event.target.value)} />
    </form>
  )
}
