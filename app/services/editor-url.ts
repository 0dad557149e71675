/** The page of the shop's code editor that shows a file. */
export function editorUrl({ domain, themeGid, file }: { domain: string; themeGid: string; file: string }): string {
  const id = themeGid.slice(themeGid.lastIndexOf('/') + 1)
  return `https://${domain}/admin/themes/${id}?key=${encodeURIComponent(file)}`
}
