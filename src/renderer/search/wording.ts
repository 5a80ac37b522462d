import type { Found } from '../../contract/search'

/** A number as people write it. */
export function number(value: number): string {
  return value.toLocaleString('en')
}

/** How much was found. */
export function wordCount({ articleCount, isCut, claims }: Found): string {
  const ofClaims =
    claims.length === 0
      ? ''
      : `, ${number(claims.length)} ${claims.length === 1 ? 'claim' : 'claims'}`
  if (articleCount === 0) return claims.length === 0 ? 'Nothing found' : `No articles${ofClaims}`
  const articles = articleCount === 1 && !isCut ? 'article' : 'articles'
  return `${isCut ? `More than ${number(1000)}` : number(articleCount)} ${articles}${ofClaims}`
}

/** That some rows are not indexed yet. */
export function wordWaiting(waiting: number): string {
  const things = waiting === 1 ? 'text or note is' : 'texts and notes are'
  return `${number(waiting)} ${things} still being prepared for searching; what is in them may be missing here.`
}
