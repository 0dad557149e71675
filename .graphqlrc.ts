import { ApiType, pluckConfig, preset } from '@shopify/api-codegen-preset'

const schema = './emulator/schema/admin.graphql'
const documents = ['./app/shopify/**/*.ts', '!./app/shopify/types/**']

/** `npm run codegen` types the #graphql operations of app/shopify against the schema that the emulator executes. */
export default {
  schema,
  documents,
  extensions: {
    codegen: {
      ignoreNoDocuments: true,
      pluckConfig,
      generates: {
        'app/shopify/types/admin.types.d.ts': {
          plugins: ['typescript'],
          config: { enumsAsTypes: true, defaultScalarType: 'string', scalars: { JSON: 'unknown' } },
        },
        'app/shopify/types/admin.generated.d.ts': { preset, presetConfig: { apiType: ApiType.Admin } },
      },
    },
  },
}
