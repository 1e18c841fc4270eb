// What the build adds to plain modules: text imports, stylesheets, inlined workers.
declare module '*?raw' {
  const text: string;
  export default text;
}
declare module '*.css';
declare module '*?worker&inline' {
  const Constructor: new () => Worker;
  export default Constructor;
}
