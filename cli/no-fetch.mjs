export function fetch() {
  throw new Error('the deep stage uses no network')
}
