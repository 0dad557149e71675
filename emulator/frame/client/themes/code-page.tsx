import { TextField } from '@shopify/polaris'
import { useEffect, useState } from 'react'
import { useAdmin } from '../context.ts'
import { listThemeFiles } from '../control.ts'
import { FileEditor } from './file-editor.tsx'
import { useThemes } from './use-themes.ts'

/** The code editor, at the address that apps link to: /themes/<id>?key=<file>. */
export function CodePage({ theme }: { theme: number }) {
  const { boot, say } = useAdmin()
  const { themes } = useThemes()
  const [files, setFiles] = useState<string[]>([])
  const [sought, setSought] = useState('')
  const key = new URLSearchParams(location.search).get('key')
  const name = themes?.find(({ id }) => id === theme)?.name ?? ''
  const address = (file: string) => `/store/${boot.shop.handle}/themes/${theme}?${new URLSearchParams({ key: file, locale: boot.locale })}`
  useEffect(() => {
    void listThemeFiles(boot.shop.handle, theme).then(found => setFiles(found.map(({ filename }) => filename)))
  }, [boot, theme])

  return (
    <main className="Admin-Page">
      <div className="Code">
        <nav aria-label={say('files')}>
          <div>
            <TextField
              label={say('code', { theme: name })}
              placeholder={say('findFile')}
              value={sought}
              onChange={setSought}
              autoComplete="off"
            />
          </div>
          <ul>
            {files
              .filter(file => file.toLowerCase().includes(sought.toLowerCase()))
              .map(file => (
                <li key={file}>
                  <a href={address(file)} aria-current={file === key || undefined}>
                    {file}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
        {key ? <FileEditor theme={theme} file={key} /> : <p className="Admin-Install">{say('noFile')}</p>}
      </div>
    </main>
  )
}
