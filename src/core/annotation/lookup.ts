import type { TableName, Tables } from './rows'

/** Read access to the rows of a library: the store in the app, a plain map in tests. */
export interface Lookup {
  /** The row of that id, if there is one. */
  row<Name extends TableName>(table: Name, id: string): Tables[Name] | undefined
  /**
   * The rows whose fields equal all those of `where`, ordered by id. Ids begin with the time at
   * which they were made (UUID version 7), so the oldest row is the first.
   */
  rows<Name extends TableName>(table: Name, where: Partial<Tables[Name]>): readonly Tables[Name][]
}
