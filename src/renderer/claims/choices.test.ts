import { expect, it } from 'vitest'
import type { Claim } from '../../core/annotation/rows'
import { claimsByUse } from './choices'

const claim = (id: string, updatedAt: number): Claim => ({
  ...{ id, title: id, statement: '', status: 'unverified', createdAt: 0, updatedAt },
  ...{ colour: 'blue', note: '', parentId: null, position: 1 },
})
const evidence = (id: string, claimId: string) =>
  ({ id, annotationId: 'a', claimId, stance: 'supports' }) as const

it('offers claims used in the article first, then the latest', () => {
  const claims = [claim('old', 1), claim('new', 3), claim('used', 2), claim('used twice', 1)]
  const used = [[evidence('1', 'used')], [evidence('2', 'used twice'), evidence('3', 'used twice')]]
  expect(claimsByUse(claims, used).map(({ id }) => id)).toEqual([
    'used twice',
    'used',
    'new',
    'old',
  ])
})
