import { Lexer } from 'yaml';

// What is written by hand has four levels at most.
const most = 50;
const mostIndent = 400;

/**
 * The line of the first place that lies deeper than can be meant; undefined where there is none. The parser works its
 * way down level by level until its stack is full, and how many faults it then finds depends on what ran before it.
 */
export function findDepth(yaml: string): number | undefined {
  if ((yaml.match(/[[{?-]/g)?.length ?? 0) <= most && !yaml.includes(' '.repeat(mostIndent))) return undefined;
  let [line, flow, marks, isStart] = [1, 0, 0, true];
  for (const lexeme of new Lexer().lex(yaml)) {
    const isIndent = isStart && /^ +$/.test(lexeme);
    if (lexeme === '[' || lexeme === '{') flow++;
    if (lexeme === ']' || lexeme === '}') flow--;
    // `- - -` opens a level with each mark.
    if (lexeme === '-' || lexeme === '?') marks++;
    if (flow > most || marks > most || (isIndent && lexeme.length > mostIndent)) return line;
    const breaks = lexeme.split('\n').length - 1;
    isStart = lexeme.endsWith('\n');
    if (breaks > 0) marks = 0;
    line += breaks;
  }
  return undefined;
}
