import { firstTables } from './0001-first-tables'
import { revisions } from './0002-revisions'
import { search } from './0003-search'
import { claims } from './0004-claims'
import { sketches } from './0005-sketches'
import { reading } from './0006-reading'
import { encodings } from './0007-encodings'
import { watchedFolders } from './0008-watched-folders'
import { searchNames } from './0009-search-names'
import { earlierAnchors } from './0010-earlier-anchors'
import { brokenPhrases } from './0011-broken-phrases'
import type { Migration } from './migration'

/** Every migration in order: the first makes version 1 of an empty database, and so on. */
export const migrations: readonly Migration[] = [
  firstTables,
  revisions,
  search,
  claims,
  sketches,
  reading,
  encodings,
  watchedFolders,
  searchNames,
  earlierAnchors,
  brokenPhrases,
]
