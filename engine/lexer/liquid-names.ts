/** Tags with a body that ends with `end` + name. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'case',
  'for',
  'tablerow',
  'capture',
  'form',
  'paginate',
  'ifchanged',
  'block',
  'partial',
  'snippet',
])

/** Tags whose body is not Liquid structure. */
export const RAW_TAGS: ReadonlySet<string> = new Set(['comment', 'raw', 'doc', 'schema', 'javascript', 'stylesheet', 'style'])

export const SINGLE_TAGS: ReadonlySet<string> = new Set([
  '#',
  'assign',
  'break',
  'content_for',
  'continue',
  'cycle',
  'decrement',
  'echo',
  'include',
  'increment',
  'layout',
  'liquid',
  'render',
  'section',
  'sections',
])

/** Branch tags and the blocks they may stand in. */
export const BRANCH_TAGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['else', ['if', 'unless', 'case', 'for', 'tablerow']],
  ['elsif', ['if', 'unless']],
  ['when', ['case']],
])

/** Elements whose content is text up to their end tag. */
export const TEXT_ELEMENTS: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title'])

export const VOID_ELEMENTS: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
])
