type Advisory = { url: string; name: string; severity: string; title: string }
type Judged = { checked: number; refused: string[] }

export function judgeAdvisories(
  vulnerabilities: Record<string, { via: (string | Advisory)[] }>,
  exceptions: { advisories: { id: string; package: string; because: string; until: string }[]; now: Date },
): Judged

export function judgeLicences(
  packages: Record<string, { license?: string; dev?: boolean; devOptional?: boolean; link?: boolean }>,
  exceptions: { allowedLicences: string[]; licences: { package: string; licence: string; because: string }[] },
): Judged
