import { expect, test } from 'vitest'
import { removeArticles } from '../../core/annotation/articles'
import type { Library } from '../store/library'
import { allRows, expectOk, inLibrary, withAnnotation } from '../store/testing'
import { addTo } from '../store/testing'
import { change, openForChange, type Wanted } from './work'

/** Makes a change beside those who have the library open. */
function make(library: Library, wanted: Wanted, shownId: string | null = null) {
  const job = { path: library.path, shownId, wanted }
  const beside = expectOk(openForChange(job))
  try {
    return change(job, beside)
  } finally {
    beside.close()
  }
}
