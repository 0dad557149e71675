/** What `{% schema %}` of a section or block declares. */
export type SchemaFact = {
  name: string | null
  /** A section with presets can be added in the theme editor. */
  presets: number
  /** Types as written: `@app`, `@theme`, names of local or theme blocks. */
  blockTypes: string[]
  settings: { id: string; type: string }[]
  /** Template types and section groups; null where the schema does not say. */
  enabledOn: { templates: string[] | null; groups: string[] | null } | null
  disabledOn: { templates: string[] | null; groups: string[] | null } | null
}
