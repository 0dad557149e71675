import { once } from '../once.ts'
import { remembered } from '../remembered.ts'
import type { Link, Theme } from '../theme.ts'
import type { Connected } from './connected.ts'
import type { Edge, Wild } from './links.ts'
import { isSure } from './spread.ts'

/** The links of a theme from either end. */
export function linksOf(files: readonly Connected[]): Pick<Theme, 'linksFrom' | 'sureLinksFrom' | 'linksTo'> {
  const from = new Map(files.map(file => [file.path, file]))
  const to = once(() => edgesByTarget(files))
  const wilds = once(() => files.flatMap(file => file.wilds).sort((a, b) => Number(a.how === 'unread') - Number(b.how === 'unread')))
  return {
    linksFrom: remembered(files.length, path => {
      const { edges = [], wilds = [] } = from.get(path) ?? {}
      return [...edges.map(toLink), ...wilds.flatMap(wildLinks)]
    }),
    sureLinksFrom: path => (from.get(path)?.edges ?? []).filter(isSure),
    linksTo: remembered(files.length, path => [
      ...(to().get(path) ?? []).map(toLink),
      ...wilds()
        .filter(({ matches }) => matches.paths.has(path))
        .map(wild => toLink({ ...wild, to: path, certain: false })),
    ]),
  }
}

function edgesByTarget(files: readonly Connected[]): ReadonlyMap<string, readonly Edge[]> {
  return Map.groupBy(
    files.flatMap(({ edges }) => edges),
    edge => edge.to,
  )
}

function toLink({ from, to, how, certain, at }: Edge): Link {
  return { from, to, how, certain, at }
}

function wildLinks(wild: Wild): Link[] {
  return [...wild.matches.paths].map(to => toLink({ ...wild, to, certain: false }))
}
