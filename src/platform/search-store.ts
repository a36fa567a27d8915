import { type CompiledSearch, createSearch, type Search } from '../search/search.ts';
import { readPackagedJson } from './packaged-files.ts';

let loading: Promise<Search> | undefined;

/** The search over the reference, its index read from the package once for the life of this document or worker. */
export function loadSearch(): Promise<Search> {
  loading ??= readPackagedJson('search.json')
    .then((compiled) => createSearch(compiled as CompiledSearch))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
