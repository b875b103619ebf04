// What the analyzer cannot see by reading one file: the detail of each event, the words that an attribute takes, the
// colours that stand where a page sets none. Asked of the compiler that the analyzer brings.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * @param ts the analyzer's own TypeScript
 * @returns types by their names as `deskbell` exports them, and how they are written
 */
export function readTypes(ts) {
  const index = join(root, 'src/index.ts');
  const { config } = ts.readConfigFile(join(root, 'tsconfig.build.json'), ts.sys.readFile);
  const { compilerOptions } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config;
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...compilerOptions, ...config.compilerOptions, noEmit: true },
    root,
  );
  const program = ts.createProgram([index], options);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(index));
  const exported = new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]));
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType;

  const typeOf = (name) => {
    const symbol = exported.get(name);
    if (!symbol) throw new Error(`${name} is named by an element and not exported by src/index.ts`);
    const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return checker.getDeclaredTypeOfSymbol(own);
  };
  const textOf = (type, more = 0) => checker.typeToString(type, undefined, flags | more);
  const property = (type, name) => {
    const symbol = checker.getPropertyOfType(type, name);
    return symbol && { symbol, type: checker.getTypeOfSymbol(symbol) };
  };
  const isOptional = (symbol) => !!(symbol.flags & ts.SymbolFlags.Optional);
  const commentOf = (symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker));

  return {
    /** Members of `event.detail` besides those that every detail begins with. */
    detailOf(event) {
      const head = new Set(checker.getPropertiesOfType(typeOf('EventHead')).map(({ name }) => name));
      const detail = property(typeOf(event), 'detail');
      if (!detail) throw new Error(`${event} is no event with a detail`);
      return checker
        .getPropertiesOfType(detail.type)
        .filter(({ name }) => !head.has(name))
        .map((symbol) => {
          const description = commentOf(symbol);
          const type = checker.getTypeOfSymbol(symbol);
          const whole = isOptional(symbol) ? checker.getNonNullableType(type) : type;
          return {
            name: symbol.name,
            type: { text: textOf(whole) },
            ...(isOptional(symbol) && { optional: true }),
            ...(description && { description }),
          };
        });
    },
    /** A request can be answered by `respondWith`. */
    isRequest: (event) => !!property(typeOf(event), 'respondWith'),
    /** What an attribute takes: the words themselves where they are few, without `undefined`. */
    attribute(element, field) {
      const { type } = property(typeOf(element), field);
      return textOf(checker.getNonNullableType(type), ts.TypeFormatFlags.InTypeAlias);
    },
  };
}

/** `var(--name, what stands there instead)` at `from`, with its brackets counted. */
function insteadOf(text, from) {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')' && (depth -= 1) < 0) return text.slice(from, at).trim();
  }
  return '';
}

/** → what each custom property is where no page sets it, by its name. Every style that reads one says so. */
export function customDefaults(files) {
  const found = new Map();
  const inner = new Map();
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    for (const { 0: all, 1: name, index } of text.matchAll(/var\((--deskbell-[\w-]+),/g))
      found.set(name, insteadOf(text, index + all.length));
    for (const [, own, name] of text.matchAll(/(--_[\w-]+):\s*var\((--deskbell-[\w-]+)/g))
      inner.set(own, name);
  }
  const outside = (text) =>
    text.replace(/var\((--_[\w-]+)\)/g, (all, own) => `var(${inner.get(own) ?? own})`);
  return new Map([...found].map(([name, instead]) => [name, outside(instead)]));
}
