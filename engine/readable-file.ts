const READ = /\.(liquid|json|[cm]?[jt]sx?|s?css|less|svg|html?|xml|txt|md)$/i

/** Whether a theme file holds code or text that is read; others (images, fonts, videos, source maps) are only listed. */
export function isReadable(path: string): boolean {
  return READ.test(path)
}
