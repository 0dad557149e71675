const GRAVE = ['high', 'critical']

/** `npm audit --json`'s vulnerabilities against written exceptions: { id, package, because, until }. */
export function judgeAdvisories(vulnerabilities, { advisories, now }) {
  const found = Object.values(vulnerabilities)
    .flatMap(({ via }) => via.filter(each => typeof each === 'object' && GRAVE.includes(each.severity)))
    .map(({ url, name, severity, title }) => ({ id: url.split('/').at(-1), name, severity, title }))
  const unique = [...new Map(found.map(each => [`${each.id} ${each.name}`, each])).values()]
  const refused = unique.flatMap(({ id, name, severity, title }) => {
    const exception = advisories.find(each => each.id === id && each.package === name)
    if (!exception) return [`${id} ${name} (${severity}): ${title}`]
    return new Date(exception.until) > now ? [] : [`${id} ${name}: its exception ended on ${exception.until}`]
  })
  return { checked: unique.length, refused }
}

/** A lock file's packages that production installs, by their licence: one that is allowed, or an exception { package, licence, because }. */
export function judgeLicences(packages, { allowedLicences, licences }) {
  const installed = Object.entries(packages).filter(([path, { dev, devOptional, link }]) => path !== '' && !dev && !devOptional && !link)
  const refused = installed.flatMap(([path, { license = 'none' }]) => {
    const name = path.split('node_modules/').at(-1)
    const isExcepted = licences.some(each => each.package === name && each.licence === license)
    return isExcepted || allows(license, allowedLicences) ? [] : [`${name}: ${license}`]
  })
  return { checked: installed.length, refused }
}

/** Of "A OR B" one is enough, of "A AND B" all are needed. */
function allows(expression, allowed) {
  const alternatives = expression.replace(/[()]/g, '').split(' OR ')
  return alternatives.some(alternative => alternative.split(' AND ').every(licence => allowed.includes(licence)))
}
