import { Layout } from '@shopify/polaris'
import type { ReactNode } from 'react'
import styles from './settings-section.module.css'

/** Settings that belong together beside what they are about; on a phone Polaris would set the words at the edge of the screen. */
export function SettingsSection({ title, about, children }: { title: string; about: string; children: ReactNode }) {
  return (
    <Layout.AnnotatedSection
      title={<span className={styles.words}>{title}</span>}
      description={<span className={styles.words}>{about}</span>}
    >
      {children}
    </Layout.AnnotatedSection>
  )
}
