import fc from 'fast-check'

/**
 * Property tests try the same cases in each run, so that the suite is the same for everyone. To look
 * for more, name another seed: `GALLEY_SEED=7 npm test -- unit`.
 */
fc.configureGlobal({ seed: Number(process.env['GALLEY_SEED'] ?? 20_261_125) })
