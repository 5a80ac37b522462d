/** A text file that the build puts into the program. */
declare module '*?raw' {
  const text: string
  export default text
}
