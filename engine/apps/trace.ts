import type { AppUse } from '../finding.ts'

/** One thing in one file that shows an app. */
export type Trace = Pick<AppUse, 'key' | 'name'> & {
  tag: boolean
  /**
   * Strongest first. A proxy tells nothing of an app that shows itself otherwise: links outlive apps. A mark alone shows nothing:
   * themes and other apps name apps that are not there.
   */
  kind: 'embed' | 'block' | 'file' | 'host' | 'object' | 'element' | 'global' | 'call' | 'proxy' | 'mark'
  state: 'live' | 'off' | 'dead'
  file: string
  line: number
  /** Lines are looked at one by one: some hold what must stay. */
  removable: AppUse['removable']
  /** Lines that can go together. */
  wholes?: AppUse['removable']
  /** It tells what can go, and nothing of the app beside other traces. */
  aside?: true
  /** What an older version of the app leaves behind, whatever the app does now. */
  old?: true
  /** It runs only if the app's own code asks for it or a merchant adds it: alone it keeps no app alive. */
  idle?: true
  /** The app serves nobody any more. */
  retired?: true
  /** A metafield that the page asks for, or an element that waits for the app: where a theme has those of many apps, it is made for whoever has one of them. */
  asked?: true
  /** Where it stands in the file, if a switch may stand around it. */
  start?: number
}
