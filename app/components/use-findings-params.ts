import type { FindingsParam } from '../findings-query.ts'
import { useListParams } from './use-list-params.ts'

export const useFindingsParams = () => useListParams<FindingsParam>()
