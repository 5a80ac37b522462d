import { z } from 'zod'
import { claimStatuses, colours, stances } from '../core/annotation/rows'

/** The parts of which the inputs of requests are made. */
export const id = z.string().min(1).max(64)
export const ids = z.array(id).max(200_000)
export const offset = z.int().min(0)
export const colour = z.enum(colours)
export const stance = z.enum(stances)
export const claimStatus = z.enum(claimStatuses)
/** The name of the text that the user saw: what was meant for another text is refused. */
export const revision = z.string().regex(/^[0-9a-f]{64}$/u)
/** Bounds what is looked at; how long a name or a note may be, the rules of core say in words. */
export const words = z.string().max(4_000_000)
export const optionalWords = words.nullable()
export const claimChoice = z.union([z.strictObject({ id }), z.strictObject({ title: words })])
