import { expect, test } from 'vitest'
import { appsOf } from '../../../engine/apps/apps.ts'
import { LAYOUT, themeOf } from '../audits/find.ts'

const layout = (code: string) => ({ 'layout/theme.liquid': LAYOUT.replace('</head>', `${code}\n</head>`) })

const told = (files: Record<string, string>) => appsOf(themeOf(files)).map(({ key, status }) => `${key} ${status}`)

test('who sets the global name of an app has it; who only reads it may be a theme that can do with it', () => {
  expect(told(layout('<script>window.KlarnaThemeGlobals = {}</script>'))).toEqual(['klarna active'])
  expect(told(layout('<script>if (window.KlarnaThemeGlobals === undefined) show()</script>'))).toEqual([])
  expect(told(layout('<script>window.KlarnaThemeGlobals && window.KlarnaThemeGlobals.refresh()</script>'))).toEqual([])
  expect(told(layout('{% comment %}<script>window.KlarnaThemeGlobals = {}</script>{% endcomment %}'))).toEqual([])
})

test('a global name that the file of another app sets proves nothing', () => {
  const files = {
    ...layout("{% render 'judgeme_core' %}"),
    'snippets/judgeme_core.liquid': '<script>window.KlarnaThemeGlobals = {}</script>',
  }
  expect(told(files)).toEqual(['judge-me active'])
})
