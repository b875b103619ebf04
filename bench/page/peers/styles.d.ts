// Styles that esbuild puts beside the script.
declare module '@docsearch/css';
declare module '*.css';
