import type { Dataset } from '../reference/dataset.ts';
import { readPackagedJson } from './packaged-files.ts';

let loading: Promise<Dataset> | undefined;

/** The reference, read from the package once for the life of this document or worker. */
export function loadDataset(): Promise<Dataset> {
  // The build validated the file; a failed read is tried again at the next call.
  loading ??= readPackagedJson('reference.json')
    .then((data) => data as Dataset)
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
