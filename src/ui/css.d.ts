/** Style sheets imported from scripts are their text. */
declare module '*.css' {
  const text: string;
  export default text;
}
