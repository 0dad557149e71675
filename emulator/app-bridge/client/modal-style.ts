/** A constructed sheet, since an app's Content-Security-Policy may refuse style elements. */
export function modalStyle() {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

const css = `
::slotted(ui-title-bar), ::slotted(ui-save-bar) { display: none }
[hidden] { display: none !important }
dialog { display: none; flex-direction: column; padding: 0; border: 0; border-radius: 16px; overflow: hidden; color: #303030; background: #fff;
  font: 450 13px/20px var(--p-font-family-sans, system-ui, sans-serif); width: min(620px, calc(100vw - 32px)); max-height: calc(100vh - 64px);
  box-shadow: 0 20px 20px -8px rgb(26 26 26 / .28) }
dialog[open] { display: flex }
dialog::backdrop { background: rgb(0 0 0 / .5) }
dialog[data-size=small] { width: min(380px, calc(100vw - 32px)) }
dialog[data-size=large] { width: min(980px, calc(100vw - 32px)) }
dialog[data-size=max] { width: 100vw; max-width: 100vw; height: 100vh; max-height: 100vh; border-radius: 0 }
header { display: flex; align-items: center; justify-content: space-between; padding: 12px 16px; background: #f3f3f3; border-bottom: 1px solid #e3e3e3 }
h2 { margin: 0; font-size: 14px; font-weight: 650 }
.body { overflow: auto; flex: 1 }
iframe { border: 0; width: 100%; flex: 1 0 50vh }
footer { display: flex; justify-content: flex-end; flex-wrap: wrap; gap: 8px; padding: 12px 16px; border-top: 1px solid #e3e3e3 }
button { font: inherit; font-weight: 550; padding: 6px 12px; border: 0; border-radius: 8px; cursor: pointer; color: #303030; background: #fff;
  box-shadow: inset 0 0 0 1px #d4d4d4, inset 0 -1px 0 #b5b5b5 }
button:hover { background: #fafafa }
button:focus-visible { outline: 2px solid #005bd3; outline-offset: 1px }
button.primary { color: #fff; background: #303030; box-shadow: none }
button.primary:hover { background: #1a1a1a }
button.critical { color: #fff; background: #c70a24; box-shadow: none }
button:disabled { color: #b5b5b5; background: #ebebeb; box-shadow: none; cursor: default }
button.close { box-shadow: none; background: none; padding: 4px 8px }
@media (max-width: 480px) { footer button { flex: 1 } }
`
