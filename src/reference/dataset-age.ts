/** From this many months on, a dataset may have missed ratifications, sessions and new bodies. */
const OLD_MONTHS = 12;

/**
 * Whether readers should be told that the dataset may be out of date.
 * @param version The dataset's version, `YYYY.MM`.
 * @param today `YYYY-MM-DD`.
 */
export function isOld(version: string, today: string): boolean {
  const months = (date: string): number => {
    const [year = 0, month = 0] = date.split(/[.-]/).map(Number);
    return year * 12 + month;
  };
  return months(today) - months(version) >= OLD_MONTHS;
}
