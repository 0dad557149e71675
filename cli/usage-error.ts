/** Something that the caller must change; its message is for people. */
export class UsageError extends Error {}
