import type { FaultInput } from '../../emulator/faults/fault.ts'
import { seededRandom } from '../../emulator/faults/seeded-random.ts'

export type Edit = { path: string; content: string | null }

/** What happens to a shop before and while it is scanned. The same seed gives the same storm. */
export type Storm = { seed: number; edits: Edit[]; faults: FaultInput[] }

export type Dice = {
  number(below: number): number
  one<T>(of: readonly [T, ...T[]]): T
  chance(probability: number): boolean
}

type Plan = (dice: Dice) => FaultInput

const OPERATIONS = ['MainTheme', 'ThemeFiles', 'ThemeFileBodies', undefined] as const
const RETRY_AFTER = ['0', '0.01', '', 'soon', '-5', '86400', 'Sat, 01 Jan 2000 00:00:00 GMT', 'Fri, 31 Dec 2100 23:59:59 GMT'] as const

/** Answers of the Admin API, each as likely as another. */
const ANSWERS: readonly [Plan, ...Plan[]] = [
  dice => ({ kind: 'too-many-requests', retryAfter: dice.one(RETRY_AFTER) }),
  dice => ({ kind: 'bad-gateway', status: dice.one([500, 502, 503, 504]) }),
  dice => ({ kind: 'bad-gateway', status: dice.one([400, 402, 403, 404, 423, 430]) }),
  () => ({ kind: 'slow', milliseconds: 30 }),
  dice => ({ kind: 'drip', milliseconds: dice.one([30, 3000]) }),
  () => ({ kind: 'stall', milliseconds: 3000 }),
  dice => ({ kind: dice.one(['reset', 'reset-after', 'truncate']) }),
  dice => ({ kind: dice.one(['internal-error', 'throttled', 'login-page', 'redirect', 'no-data']) }),
  dice => ({ kind: 'access-denied', ...(dice.chance(0.5) && { scope: 'read_themes' }) }),
  dice => ({ kind: dice.one(['unauthorized', 'tokens-expired', 'tokens-revoked']) }),
  dice => ({ kind: 'compressed', encoding: dice.one(['gzip', 'br']) }),
  dice => ({ kind: 'short-page', items: dice.number(3) }),
  dice => ({ kind: dice.one(['empty-list', 'endless-pages', 'same-cursor']) }),
  dice => ({ kind: dice.one(['null-nodes', 'missing-fields', 'user-errors']) }),
]

/** What others do to the theme meanwhile. */
const DEEDS: readonly [Plan, ...Plan[]] = [
  dice => ({ kind: 'file-edited', file: dice.one(FILES), count: 1 }),
  dice => ({ kind: 'file-deleted', file: dice.one(FILES), count: 1 }),
  () => ({ kind: 'theme-published', count: 1 }),
  () => ({ kind: 'theme-deleted', count: 1 }),
]

const ELSEWHERE: readonly [Plan, ...Plan[]] = [
  dice => ({ kind: dice.one(['bad-gateway', 'reset', 'reset-after', 'truncate', 'login-page', 'unauthorized']), target: 'oauth' }),
  dice => ({ kind: 'bad-gateway', status: dice.one([402, 404]), target: 'oauth' }),
  dice => ({ kind: dice.one(['truncate', 'reset', 'compressed']), encoding: 'gzip', target: 'file-body', count: 2 }),
  () => ({ kind: 'expired-url' }),
]

// So large that its content comes by an address of its own.
const LARGE = 'assets/large.js'

/** Files that storms change; a theme keeps its layout. */
const FILES = ['snippets/header.liquid', 'snippets/card.liquid', 'assets/app.js', LARGE, 'templates/index.json'] as const

const CONTENTS = [
  "{% include 'card' %}",
  '<script src="https://cdn.example/a.js"></script>',
  '<img src="{{ product | img_url }}">',
  null,
] as const

export function planStorm(seed: number): Storm {
  const dice = createDice(seed)
  const edits = Array.from({ length: 1 + dice.number(3) }, () => planEdit(dice, seed))
  const faults = Array.from({ length: 1 + dice.number(4) }, () => planFault(dice))
  return { seed, edits, faults: faults.filter(isFirstDeed) }
}

/** A file is changed once at most while it is read, so that it is known what a scan may have seen. */
function isFirstDeed({ file }: FaultInput, index: number, faults: FaultInput[]): boolean {
  return file === undefined || faults.findIndex(each => each.file === file) === index
}

export const MARK = 'MARKER-of-a-body'

function planEdit(dice: Dice, seed: number): Edit {
  const path = dice.one(FILES)
  const content = dice.one(CONTENTS)
  const padding = path === LARGE ? 'y'.repeat(4000) : ''
  return { path, content: content === null ? null : `${content}\n{% comment %}${MARK} ${seed}${padding}{% endcomment %}\n` }
}

function planFault(dice: Dice): FaultInput {
  const plan = dice.one(dice.chance(0.65) ? ANSWERS : dice.chance(0.5) ? DEEDS : ELSEWHERE)(dice)
  const lasting = dice.chance(0.25) ? {} : { count: 1 + dice.number(3) }
  const operation = plan.target || plan.kind === 'expired-url' ? undefined : dice.one(OPERATIONS)
  return {
    skip: dice.number(2),
    probability: dice.one([1, 1, 0.5]),
    seed: dice.number(1_000_000),
    ...lasting,
    ...(operation && { operation }),
    ...plan,
    shop: 'stormy',
  }
}

function createDice(seed: number): Dice {
  const random = seededRandom(seed)
  const number = (below: number) => Math.floor(random() * below)
  return { number, one: of => of[number(of.length)] ?? of[0], chance: probability => random() < probability }
}
