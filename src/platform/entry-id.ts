import * as v from 'valibot';

/** The id of an entry as it may lie in storage. */
export const entryIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,100}$/));
