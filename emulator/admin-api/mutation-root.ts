import { appMutations } from './mutations/app-mutations.ts'
import { themeFileMutations } from './mutations/theme-file-mutations.ts'
import { themeMutations } from './mutations/theme-mutations.ts'

/** The fields of Mutation that are emulated. */
export const mutationRoot = { ...themeMutations, ...themeFileMutations, ...appMutations }
