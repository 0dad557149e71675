export const INVALID_TOKEN = '[API] Invalid API key or access token (unrecognized login or wrong password)'
