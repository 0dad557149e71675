import { ApiVersion } from '@shopify/shopify-api'

/** The one version of the Admin API that this code speaks; the schema in emulator/schema is of the same. */
export const API_VERSION = ApiVersion.October26
