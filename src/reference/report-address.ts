import type { EntryId } from './entry.ts';

/**
 * Where a mistake in an entry can be reported: a form of the project's public repository, filled in with the entry and
 * the version of the data and nothing else; above all nothing of the page that was read.
 * @param repository Web address of the repository; without one nothing can be reported.
 * @param version Of the dataset, `YYYY.MM`.
 */
export function reportAddress(
  repository: string | undefined,
  entry: EntryId,
  version: string,
): string | undefined {
  if (repository === undefined || !URL.canParse(repository)) return undefined;
  const address = new URL(`${repository.replace(/\/$/, '')}/issues/new`);
  address.searchParams.set('title', `Mistake in ${entry}`);
  address.searchParams.set('body', `Entry: ${entry}\nData: ${version}\n`);
  return address.href;
}
