import type en from './en.json'
import type fr from './fr.json'

type Unpaired = Exclude<keyof typeof en, keyof typeof fr> | Exclude<keyof typeof fr, keyof typeof en>

// The type check fails here and names the key that one language has and the other lacks.
type Nothing<T extends never> = T

export type TextKey = Exclude<keyof typeof en, Nothing<Unpaired>>

export type Catalogue = Record<TextKey, string>
