import { Frame, Loading } from '@shopify/polaris'
import { useMemo, useState } from 'react'
import type { Boot } from '../boot.ts'
import { AppPage } from './app-page.tsx'
import { AppToast } from './app-toast.tsx'
import { AdminContext } from './context.ts'
import { DialogBox } from './dialogs.tsx'
import { Faults } from './faults/faults.tsx'
import { logo } from './logo.ts'
import { AdminNavigation } from './navigation.tsx'
import { OtherPage } from './other-page.tsx'
import { AppSaveBar } from './save-bar.tsx'
import { sayIn } from './texts.ts'
import { AdminTopBar } from './top-bar.tsx'
import { useApp } from './use-app.ts'

/** Shopify's admin around the app: top bar, navigation, and what the app asked to show. */
export function Admin({ boot }: { boot: Boot }) {
  const { app, show, dialog, setDialog, go, tell } = useApp(boot)
  const [menuOpen, setMenuOpen] = useState(false)
  const [faultsOpen, setFaultsOpen] = useState(false)
  const admin = useMemo(() => ({ boot, say: sayIn(boot.locale), go }), [boot, go])
  const toggleMenu = () => setMenuOpen(open => !open)

  return (
    <AdminContext.Provider value={admin}>
      <div className="Admin" data-modal={app.modal ?? undefined}>
        <Frame
          logo={logo(admin.say('emulator'))}
          topBar={<AdminTopBar links={app.links} onNavigationToggle={toggleMenu} onFaults={() => setFaultsOpen(open => !open)} />}
          navigation={<AdminNavigation path={app.path} links={app.links} onDismiss={toggleMenu} />}
          showMobileNavigation={menuOpen}
          onNavigationDismiss={toggleMenu}
        >
          {app.loading && <Loading />}
          {app.saveBar && (
            <AppSaveBar
              bar={app.saveBar}
              onSave={() => tell({ name: 'save' })}
              onDiscard={() => tell({ name: 'discard' })}
              onConfirm={onDiscard => setDialog({ kind: 'discard', onDiscard })}
            />
          )}
          <div className="Admin-Body">
            {boot.page ? <AppPage page={boot.page} bar={app.titleBar} onPress={index => tell({ name: 'press', index })} /> : <OtherPage />}
            {faultsOpen && <Faults onClose={() => setFaultsOpen(false)} />}
          </div>
          {app.toasts.map(toast => (
            <AppToast key={toast.id} toast={toast} tell={tell} onHide={() => show({ name: 'toast-hide', id: toast.id })} />
          ))}
          {dialog && <DialogBox dialog={dialog} onClose={() => setDialog(null)} />}
        </Frame>
      </div>
    </AdminContext.Provider>
  )
}
