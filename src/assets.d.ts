/** Reference data is imported as text; webpack (asset/source) and jest (text-transform) both give the file's content. */
declare module '*.csv' {
  const text: string;
  export default text;
}
