import { AppProvider } from '@shopify/polaris'
import en from '@shopify/polaris/locales/en.json' with { type: 'json' }
import fr from '@shopify/polaris/locales/fr.json' with { type: 'json' }
import { createRoot } from 'react-dom/client'
import type { Boot } from '../boot.ts'
import { Admin } from './admin.tsx'
import { AdminLink } from './admin-link.tsx'

const boot: Boot = JSON.parse(document.getElementById('boot')?.textContent ?? 'null')
const root = document.getElementById('admin')
if (!root) throw new Error('the admin’s page has no #admin')

createRoot(root).render(
  <AppProvider i18n={{ en, fr }[boot.locale]} linkComponent={AdminLink}>
    <Admin boot={boot} />
  </AppProvider>,
)
