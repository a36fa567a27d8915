/** Where one slip is forgiven. UTF-16 units read before it, and of the whole name, at least. */
export const LEAST_READ = 12;
export const LEAST_NAME = 22;
/** How many places before the end of the way a slip is looked for. */
export const FURTHEST_BACK = 3;
