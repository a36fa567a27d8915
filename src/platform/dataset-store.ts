import type { Checks, Dataset } from '../reference/dataset.ts';
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

let reading: Promise<Checks> | undefined;

/** What was checked of each entry, read from the package once, by the page that shows it. */
export function loadChecks(): Promise<Checks> {
  reading ??= readPackagedJson('checks.json')
    .then((data) => data as Checks)
    .catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
  return reading;
}
